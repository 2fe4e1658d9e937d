// Writes the names of months and weekdays that CLDR has, as node's own ICU holds them: `node tests/names/write.js`.
//
// A line is a language, `month` or `weekday`, its number (January and Monday are 1), and its names, full ones first:
// as they stand in a date, and alone; then cut ones in the same order.
"use strict";

const LOCALES = {
  English: ["en", "en-GB"], Russian: ["ru"], Ukrainian: ["uk"], Bulgarian: ["bg"], French: ["fr"], Spanish: ["es"],
  Portuguese: ["pt", "pt-PT"], Italian: ["it"], German: ["de", "de-AT"], Dutch: ["nl"], Danish: ["da"],
  Norwegian: ["nb"], Swedish: ["sv"], Finnish: ["fi"], Polish: ["pl"], Czech: ["cs"], Slovak: ["sk"],
  Slovene: ["sl"], Croatian: ["hr"], Serbian: ["sr-Cyrl", "sr-Latn"], Romanian: ["ro"], Hungarian: ["hu"],
  Turkish: ["tr"], Indonesian: ["id"], Malay: ["ms"], Vietnamese: ["vi"], Azerbaijani: ["az"],
  Chinese: ["zh", "zh-Hant"], Japanese: ["ja"], Korean: ["ko"], Hebrew: ["he"], Arabic: ["ar", "ar-LB", "ar-DZ"],
  Hindi: ["hi"], Bengali: ["bn"], Urdu: ["ur"], Persian: ["fa", "fa-AF"], Greek: ["el"],
  Lithuanian: ["lt"], Latvian: ["lv"], Estonian: ["et"], Thai: ["th"], Tamil: ["ta"], Telugu: ["te"], Kannada: ["kn"],
  Malayalam: ["ml"], Gujarati: ["gu"], Punjabi: ["pa"],
};

function names(locales, field, date, beside) {
  const found = [[], []];
  for (const locale of locales) {
    ["long", "short"].forEach((style, place) => {
      for (const more of [beside, {}]) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { [field]: style, timeZone: "UTC", ...more });
        const part = format.formatToParts(date).find(({ type }) => type === field);
        if (part && !found.flat().includes(part.value)) found[place].push(part.value);
      }
    });
  }
  return `${found[0].join(" | ")}\t${found[1].join(" | ")}`;
}

const lines = [`# CLDR ${process.versions.cldr}, by tests/names/write.js. Names of Unicode, Inc., licensed under Unicode-3.0.`];
for (const [language, locales] of Object.entries(LOCALES)) {
  for (let month = 0; month < 12; month++) {
    lines.push([language, "month", month + 1, names(locales, "month", Date.UTC(2027, month, 3), { day: "numeric" })].join("\t"));
  }
  for (let day = 0; day < 7; day++) {
    // March 1, 2027 is a Monday.
    lines.push([language, "weekday", day + 1, names(locales, "weekday", Date.UTC(2027, 2, day + 1), { day: "numeric", month: "long" })].join("\t"));
  }
}
require("node:fs").writeFileSync(`${__dirname}/cldr.tsv`, lines.join("\n") + "\n");

// The months of other calendars, in the order of a year, and the word that joins the last two of a list.
const CALENDARS = [
  ["ar", "islamic-umalqura"], ["en", "islamic-umalqura"], ["am", "ethiopic"], ["fa", "persian"], ["fa-AF", "persian"],
  ["ne", "indian"], ["bn", "indian"],
];
const others = [lines[0]];
for (const [locale, calendar] of CALENDARS) {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { month: "long", day: "numeric", timeZone: "UTC" });
  const days = [...Array(400).keys()].map((day) => format.formatToParts(Date.UTC(2027, 0, 1 + day)));
  const months = new Set(days.map((parts) => parts.find(({ type }) => type === "month").value));
  others.push(["calendar", `${locale} ${calendar}`, [...months].join(" | ")].join("\t"));
}
for (const [language, [locale]] of Object.entries(LOCALES)) {
  const and = new Intl.ListFormat(locale, { type: "conjunction" }).formatToParts(["A", "B"])[1].value.trim();
  others.push(["and", language, and].join("\t"));
}
require("node:fs").writeFileSync(`${__dirname}/others.tsv`, others.join("\n") + "\n");
