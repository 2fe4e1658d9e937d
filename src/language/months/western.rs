//! The months of the Germanic, Romance and Nordic languages.

use super::Months;

pub(super) const ENGLISH: Months = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

// Wires whose lines carry ASCII alone drop the accents: `fevr`, `aout`, `dec`.
pub(super) const FRENCH: Months = [
    &["janvier", "janv", "jan"],
    &["février", "fevrier", "févr", "fevr", "fév", "fev"],
    &["mars", "mar"],
    &["avril", "avr"],
    &["mai"],
    &["juin"],
    &["juillet", "juil"],
    &["août", "aout"],
    &["septembre", "sept", "sep"],
    &["octobre", "oct"],
    &["novembre", "nov"],
    &["décembre", "decembre", "déc", "dec"],
];

pub(super) const SPANISH: Months = [
    &["enero", "ene"],
    &["febrero", "feb"],
    &["marzo", "mar"],
    &["abril", "abr"],
    &["mayo", "may"],
    &["junio", "jun"],
    &["julio", "jul"],
    &["agosto", "ago"],
    &["septiembre", "setiembre", "sept", "sep", "set"],
    &["octubre", "oct"],
    &["noviembre", "nov"],
    &["diciembre", "dic"],
];

pub(super) const PORTUGUESE: Months = [
    &["janeiro", "jan"],
    &["fevereiro", "fev"],
    &["março", "marco", "mar"],
    &["abril", "abr"],
    &["maio", "mai"],
    &["junho", "jun"],
    &["julho", "jul"],
    &["agosto", "ago"],
    &["setembro", "set"],
    &["outubro", "out"],
    &["novembro", "nov"],
    &["dezembro", "dez"],
];

pub(super) const ITALIAN: Months = [
    &["gennaio", "gen", "genn"],
    &["febbraio", "feb", "febb"],
    &["marzo", "mar"],
    &["aprile", "apr"],
    &["maggio", "mag"],
    &["giugno", "giu"],
    &["luglio", "lug"],
    &["agosto", "ago"],
    &["settembre", "set", "sett"],
    &["ottobre", "ott"],
    &["novembre", "nov"],
    &["dicembre", "dic"],
];

pub(super) const GERMAN: Months = [
    &["januar", "jänner", "jaenner", "jan", "jän"],
    &["februar", "feber", "febr", "feb"],
    &["märz", "maerz", "mär", "mrz"],
    &["april", "apr"],
    &["mai"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["dezember", "dez"],
];

pub(super) const DUTCH: Months = [
    &["januari", "jan"],
    &["februari", "febr", "feb"],
    &["maart", "mrt"],
    &["april", "apr"],
    &["mei"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["augustus", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];

pub(super) const DANISH: Months = [
    &["januar", "jan"],
    &["februar", "febr", "feb"],
    &["marts", "mar"],
    &["april", "apr"],
    &["maj"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];

pub(super) const NORWEGIAN: Months = [
    &["januar", "jan"],
    &["februar", "febr", "feb"],
    &["mars", "mar"],
    &["april", "apr"],
    &["mai"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["desember", "des"],
];

pub(super) const SWEDISH: Months = [
    &["januari", "jan"],
    &["februari", "febr", "feb"],
    &["mars", "mar"],
    &["april", "apr"],
    &["maj"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["augusti", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];

pub(super) const FINNISH: Months = [
    &["tammikuuta", "tammikuu", "tammi"],
    &["helmikuuta", "helmikuu", "helmi"],
    &["maaliskuuta", "maaliskuu", "maalis"],
    &["huhtikuuta", "huhtikuu", "huhti"],
    &["toukokuuta", "toukokuu", "touko"],
    &["kesäkuuta", "kesäkuu", "kesä"],
    &["heinäkuuta", "heinäkuu", "heinä"],
    &["elokuuta", "elokuu", "elo"],
    &["syyskuuta", "syyskuu", "syys"],
    &["lokakuuta", "lokakuu", "loka"],
    &["marraskuuta", "marraskuu", "marras"],
    &["joulukuuta", "joulukuu", "joulu"],
];
