//! A wire's name glued to its place, before it or behind it.

use super::untried_datelines::check;

#[test]
fn a_wire_before_the_place_and_its_country() {
    check(&[
        ("APA-Velna (Arlenia)- Le port a rouvert lundi.", "Velna|Arlenia # APA", "Le port"),
        ("APA-Velna (Arlenia) – Le port a rouvert lundi.", "Velna|Arlenia # APA", "Le port"),
        ("APA-Velna (Arlenia) Le port a rouvert lundi.", "Velna|Arlenia # APA", "Le port"),
        ("APA-Velna (Arlenia)\nLe port a rouvert lundi.", "Velna|Arlenia # APA", "Le port"),
        ("APA-New Velna (Arlenia)- The port reopened.", "New Velna|Arlenia # APA", "The port"),
        ("APA – Velna (Arlenia) – Le port a rouvert lundi.", "Velna|Arlenia # APA", "Le port"),
        ("APA-Velna, 3 mai - Le port a rouvert lundi.", "Velna @ May 3 # APA", "Le port"),
        ("AGI-Velna (Arlenia)- Le navi sono partite.", "Velna|Arlenia # AGI", "Le navi"),
        ("APA-Velna – Le port a rouvert lundi.", "-", "APA-Velna"),
        ("APA-velna (Arlenia) – Le port a rouvert.", "-", "APA-velna"),
        ("APA-Velna (arlenien) a rouvert.", "-", "APA-Velna"),
        ("APA-Velna (AFP) a rouvert.", "-", "APA-Velna"),
        ("Anti-Velna (Arlenia) – Le port a rouvert.", "-", "Anti-Velna"),
        ("CNN-News18 (Velna) - The ships moved.", "-", "CNN-News18"),
        ("AP-Photo (Velna) the ships moved.", "-", "AP-Photo"),
    ]);
}

#[test]
fn a_wire_behind_the_place() {
    check(&[
        ("فيلنا-سانا\nقال مدير الميناء إن السفن عادت.", "فيلنا # سانا", "قال"),
        ("فيلنا-سانا قال مدير الميناء إن السفن عادت.", "فيلنا # سانا", "قال"),
        ("فيلنا-سانا: قال مدير الميناء إن السفن عادت.", "فيلنا # سانا", "قال"),
        ("فيلنا-سانا- قال مدير الميناء إن السفن عادت.", "فيلنا # سانا", "قال"),
        ("دير فيلنا-سانا\nقال مدير الميناء إن السفن عادت.", "دير فيلنا # سانا", "قال"),
        ("فيلنا – سانا\nقال مدير الميناء إن السفن عادت.", "فيلنا # سانا", "قال"),
        ("فيلنا- سانا قال مدير الميناء إن السفن عادت.", "فيلنا # سانا", "قال"),
        ("فيلنا – سبأ: قال مدير الميناء إن السفن عادت.", "فيلنا # سبأ", "قال"),
        ("فيلنا – سبأ:\nقال مدير الميناء إن السفن عادت.", "فيلنا # سبأ", "قال"),
        ("فيلنا ـ سبأ نت: قال مدير الميناء إن السفن عادت.", "فيلنا # سبأ نت", "قال"),
        ("رام فيلنا - وفا - قال مدير الميناء.", "رام فيلنا # وفا", "قال"),
        ("رام فيلنا 3-5-2027 وفا- قال مدير الميناء.", "رام فيلنا @ May 3, 2027 # وفا", "قال"),
        ("فيلنا في 3 مايو / وام / قال مدير الميناء.", "فيلنا @ May 3 # وام", "قال"),
        ("קריית-סאנא: הספינות שבו לנוע.", "קריית # סאנא", "הספינות"),
        ("د-سانا\nقال مدير الميناء إن السفن عادت.", "-", "قال"),
        ("سانا - قال مدير الميناء.", "-", "سانا"),
        ("كما-قال مدير الميناء إن السفن عادت.", "-", "كما"),
        ("قال مدير ميناء فيلنا-سانا إن السفن عادت.", "-", "قال"),
        ("نقلت سانا قال مدير الميناء.", "-", "نقلت"),
        ("فيلنا-الميناء\nقال مدير الميناء إن السفن عادت.", "-", "قال"),
    ]);
}
