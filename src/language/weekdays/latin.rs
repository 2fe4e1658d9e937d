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

pub(super) const GERMAN: Weekdays =
    [&["montag"], &["dienstag"], &["mittwoch"], &["donnerstag"], &["freitag"], &["samstag", "sonnabend"], &["sonntag"]];

pub(super) const DUTCH: Weekdays =
    [&["maandag"], &["dinsdag"], &["woensdag"], &["donderdag"], &["vrijdag"], &["zaterdag"], &["zondag"]];

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
    &["maanantaina", "maanantai"],
    &["tiistaina", "tiistai"],
    &["keskiviikkona", "keskiviikko"],
    &["torstaina", "torstai"],
    &["perjantaina", "perjantai"],
    &["lauantaina", "lauantai"],
    &["sunnuntaina", "sunnuntai"],
];

pub(super) const POLISH: Weekdays = [
    &["poniedziałek", "pon"],
    &["wtorek"],
    &["środa", "środę"],
    &["czwartek", "czw"],
    &["piątek"],
    &["sobota", "sobotę", "sob"],
    &["niedziela", "niedzielę", "niedz"],
];

pub(super) const CZECH: Weekdays = [
    &["pondělí"],
    &["úterý"],
    &["středa", "středu"],
    &["čtvrtek"],
    &["pátek"],
    &["sobota", "sobotu"],
    &["neděle", "neděli"],
];

pub(super) const SLOVAK: Weekdays = [
    &["pondelok"],
    &["utorok"],
    &["streda", "stredu"],
    &["štvrtok"],
    &["piatok"],
    &["sobota", "sobotu"],
    &["nedeľa", "nedeľu"],
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
