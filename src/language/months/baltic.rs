//! The months of the Baltic states, in the cases that a date puts them in.

use super::Months;

pub(super) const LITHUANIAN: Months = [
    &["sausio", "sausis"],
    &["vasario", "vasaris"],
    &["kovo", "kovas"],
    &["balandžio", "balandis"],
    &["gegužės", "gegužė"],
    &["birželio", "birželis"],
    &["liepos", "liepa"],
    &["rugpjūčio", "rugpjūtis"],
    &["rugsėjo", "rugsėjis"],
    &["spalio", "spalis"],
    &["lapkričio", "lapkritis"],
    &["gruodžio", "gruodis"],
];

pub(super) const LATVIAN: Months = [
    &["janvāris", "janvārī", "janv"],
    &["februāris", "februārī", "febr"],
    &["marts", "martā"],
    &["aprīlis", "aprīlī", "apr"],
    &["maijs", "maijā"],
    &["jūnijs", "jūnijā", "jūn"],
    &["jūlijs", "jūlijā", "jūl"],
    &["augusts", "augustā", "aug"],
    &["septembris", "septembrī", "sept"],
    &["oktobris", "oktobrī", "okt"],
    &["novembris", "novembrī", "nov"],
    &["decembris", "decembrī", "dec"],
];

pub(super) const ESTONIAN: Months = [
    &["jaanuar", "jaan"],
    &["veebruar", "veebr"],
    &["märts"],
    &["aprill", "apr"],
    &["mai"],
    &["juuni"],
    &["juuli"],
    &["august", "aug"],
    &["september", "sept"],
    &["oktoober", "okt"],
    &["november", "nov"],
    &["detsember", "dets"],
];
