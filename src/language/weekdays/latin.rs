//! The weekdays of the languages in Latin letters.

use super::Weekdays;

pub(super) const ENGLISH: Weekdays = [
    &["monday", "mon"],
    &["tuesday", "tues", "tue"],
    &["wednesday", "wed"],
    &["thursday", "thurs", "thur", "thu"],
    &["friday", "fri"],
    &["saturday", "sat"],
    &["sunday", "sun"],
];

pub(super) const FRENCH: Weekdays = [
    &["lundi", "lun"],
    &["mardi", "mar"],
    &["mercredi", "mer"],
    &["jeudi", "jeu"],
    &["vendredi", "ven"],
    &["samedi", "sam"],
    &["dimanche", "dim"],
];

pub(super) const SPANISH: Weekdays = [
    &["lunes", "lun"],
    &["martes", "mar"],
    &["miércoles", "miercoles", "mié", "mie"],
    &["jueves", "jue"],
    &["viernes", "vie"],
    &["sábado", "sabado", "sáb", "sab"],
    &["domingo", "dom"],
];

pub(super) const PORTUGUESE: Weekdays = [
    &["segunda-feira", "segunda", "seg"],
    &["terça-feira", "terça", "ter"],
    &["quarta-feira", "quarta", "qua"],
    &["quinta-feira", "quinta", "qui"],
    &["sexta-feira", "sexta", "sex"],
    &["sábado", "sabado", "sáb", "sab"],
    &["domingo", "dom"],
];

pub(super) const ITALIAN: Weekdays = [
    &["lunedì", "lunedi", "lun"],
    &["martedì", "martedi", "mar"],
    &["mercoledì", "mercoledi", "mer"],
    &["giovedì", "giovedi", "gio"],
    &["venerdì", "venerdi", "ven"],
    &["sabato", "sab"],
    &["domenica", "dom"],
];

pub(super) const GERMAN: Weekdays = [
    &["montag", "mo"],
    &["dienstag", "di"],
    &["mittwoch", "mi"],
    &["donnerstag", "do"],
    &["freitag", "fr"],
    &["samstag", "sonnabend", "sa"],
    &["sonntag", "so"],
];

pub(super) const DUTCH: Weekdays = [
    &["maandag", "ma"],
    &["dinsdag", "di"],
    &["woensdag", "wo"],
    &["donderdag", "do"],
    &["vrijdag", "vr"],
    &["zaterdag", "za"],
    &["zondag", "zo"],
];

pub(super) const DANISH: Weekdays = [
    &["mandag", "man"],
    &["tirsdag", "tirs"],
    &["onsdag", "ons"],
    &["torsdag", "tors"],
    &["fredag", "fre"],
    &["lørdag", "lør"],
    &["søndag", "søn"],
];

pub(super) const NORWEGIAN: Weekdays = [
    &["mandag", "man"],
    &["tirsdag", "tirs"],
    &["onsdag", "ons"],
    &["torsdag", "tors"],
    &["fredag", "fre"],
    &["lørdag", "lør"],
    &["søndag", "søn"],
];

pub(super) const SWEDISH: Weekdays = [
    &["måndag", "mån"],
    &["tisdag", "tis"],
    &["onsdag", "ons"],
    &["torsdag", "tors", "tor"],
    &["fredag", "fre"],
    &["lördag", "lör"],
    &["söndag", "sön"],
];

pub(super) const FINNISH: Weekdays = [
    &["maanantaina", "maanantai", "ma"],
    &["tiistaina", "tiistai", "ti"],
    &["keskiviikkona", "keskiviikko", "ke"],
    &["torstaina", "torstai", "to"],
    &["perjantaina", "perjantai", "pe"],
    &["lauantaina", "lauantai", "la"],
    &["sunnuntaina", "sunnuntai", "su"],
];

pub(super) const POLISH: Weekdays = [
    &["poniedziałek", "pon"],
    &["wtorek", "wt"],
    &["środa", "środę", "śr"],
    &["czwartek", "czw"],
    &["piątek", "pt"],
    &["sobota", "sobotę", "sob"],
    &["niedziela", "niedzielę", "niedz"],
];

pub(super) const CZECH: Weekdays = [
    &["pondělí", "po"],
    &["úterý", "út"],
    &["středa", "středu", "st"],
    &["čtvrtek", "čt"],
    &["pátek", "pá"],
    &["sobota", "sobotu", "so"],
    &["neděle", "neděli", "ne"],
];

pub(super) const SLOVAK: Weekdays = [
    &["pondelok", "po"],
    &["utorok", "ut"],
    &["streda", "stredu", "st"],
    &["štvrtok", "št"],
    &["piatok", "pi"],
    &["sobota", "sobotu", "so"],
    &["nedeľa", "nedeľu", "ne"],
];

pub(super) const SLOVENE: Weekdays = [
    &["ponedeljek", "pon"],
    &["torek", "tor"],
    &["sreda", "sredo", "sre"],
    &["četrtek", "čet"],
    &["petek", "pet"],
    &["sobota", "soboto", "sob"],
    &["nedelja", "nedeljo", "ned"],
];

pub(super) const CROATIAN: Weekdays = [
    &["ponedjeljak", "pon"],
    &["utorak", "uto"],
    &["srijeda", "srijedu", "sri"],
    &["četvrtak", "čet"],
    &["petak", "pet"],
    &["subota", "subotu", "sub"],
    &["nedjelja", "nedjelju", "ned"],
];

pub(super) const ROMANIAN: Weekdays = [
    &["luni", "lun"],
    &["marți", "marţi", "marti", "mar"],
    &["miercuri", "mie"],
    &["joi"],
    &["vineri", "vin"],
    &["sâmbătă", "sambata", "sâm"],
    &["duminică", "duminica", "dum"],
];

pub(super) const HUNGARIAN: Weekdays = [
    &["hétfő", "hét"],
    &["kedd"],
    &["szerda", "sze"],
    &["csütörtök", "csüt"],
    &["péntek", "pén"],
    &["szombat", "szo"],
    &["vasárnap", "vas"],
];

// Outside Turkish rules İ does not lower to i.
pub(super) const TURKISH: Weekdays = [
    &["pazartesi", "PAZARTESİ", "pzt"],
    &["salı", "sali", "sal"],
    &["çarşamba", "çar"],
    &["perşembe", "per"],
    &["cuma", "cum"],
    &["cumartesi", "CUMARTESİ", "cmt"],
    &["pazar", "paz"],
];

pub(super) const INDONESIAN: Weekdays = [
    &["senin", "sen"],
    &["selasa", "sel"],
    &["rabu", "rab"],
    &["kamis", "kam"],
    &["jumat", "jum'at", "jum"],
    &["sabtu", "sab"],
    &["minggu", "ahad", "min"],
];

pub(super) const MALAY: Weekdays = [
    &["isnin", "isn"],
    &["selasa", "sel"],
    &["rabu", "rab"],
    &["khamis", "kha"],
    &["jumaat", "jum"],
    &["sabtu", "sab"],
    &["ahad", "ahd"],
];
