//! The wires of Africa.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("MADAR", &["MADAR"])
        .organisation("Agence Madar")
        .languages(&[Language::French, Language::Arabic])
        .openings(&["MADAR/Nouakchott le 16-09-2025"]),
    Agency::new("GNA", &["GNA"])
        .organisation("Ghana News Agency")
        .marks(&[Mark::Bare])
        .openings(&["Tema, Mar. 7, GNA -", "Bolgatanga, Jan 22, GNA-"]),
    // It signs at the foot; nobody has shown how it opens.
    Agency::new("NAN", &["NAN"]).organisation("News Agency of Nigeria").end_marks(&["(NAN)"]),
    Agency::new("TheWill", &["TheWill"]).organisation("THEWILL Newspaper").openings(&["November 26, (THEWILL) -"]),
    Agency::new("ZIANA", &["ZIANA"]).organisation("Zimbabwe Inter-Africa News Agency"),
    Agency::new("AIM", &["Mozambique News Agency"])
        .organisation("Agência de Informação de Moçambique")
        .shared(&["AIM"])
        .languages(&[Language::English, Language::Portuguese]),
    Agency::new("ANGOP", &["ANGOP"])
        .organisation("Agência Angola Press")
        .languages(&[Language::Portuguese, Language::English]),
    Agency::new("SAPA", &["SAPA"]).organisation("South African Press Association").marks(&[Mark::Bare]),
    // It glues its letters to the place, and an Austrian wire has the same.
    Agency::new("APAnews", &["APAnews", "APA News", "African Press Agency"])
        .organisation("African Press Agency")
        .shared(&["APA"])
        .marks(&[Mark::Bare])
        .languages(&[Language::French, Language::English, Language::Portuguese])
        .openings(&["APA-Douala (Cameroun)-", "APA – Dakar (Sénégal) –"]),
    Agency::new("PANA", &["PANA"])
        .organisation("Panafrican News Agency")
        .languages(&[Language::English, Language::French])
        .openings(&["Bujumbura, Burundi (PANA) -"]),
    Agency::new("SUNA", &["SUNA"])
        .organisation("Sudan News Agency")
        .languages(&[Language::English, Language::Arabic])
        .openings(&["Tripoli, Jan. 27 (SUNA) -", "Khartoum, Aug. 23 (SUNA) -"]),
    // From their own sites and from papers that print them.
    Agency::new("AIB", &["AIB"])
        .organisation("Agence d’information du Burkina")
        .languages(&[Language::French])
        .openings(&["Boulsa, 07 fév. 2019 (AIB)-", "Ouagadougou, 2 mai 2024(AIB)-"]),
    Agency::new("Inforpress", &["Inforpress"])
        .organisation("Agência Cabo-verdiana de Notícias")
        .languages(&[Language::Portuguese])
        .end_marks(&["Inforpress/Fim"])
        .openings(&["Cidade da Praia, 27 Dez (Inforpress) –", "Porto Novo, 29 Jun (Inforpress) –"]),
    Agency::new("MANA", &["MANA"])
        .organisation("Malawi News Agency")
        .marks(&[Mark::Bare])
        .openings(&["Lilongwe, May 23, Mana:", "Lilongwe, 22 March, MANA:"]),
    Agency::new("ZANIS", &["ZANIS"])
        .organisation("Zambia News and Information Services")
        .marks(&[Mark::Bare])
        .end_marks(&["ZANIS/ENDS"]),
    // `[Radio Dabanga] Khartoum -` is read below a headline alone.
    Agency::new("Radio Dabanga", &["Radio Dabanga"]),
    Agency::new("MEMO", &["MEMO"])
        .organisation("Middle East Monitor")
        .marks(&[Mark::Bare])
        .openings(&["27 May 2020; MEMO:"]),
    Agency::new("APS", &["Algérie Presse Service"])
        .organisation("Algérie Presse Service")
        .shared(&["APS"])
        .languages(&[Language::French, Language::English, Language::Arabic]),
    Agency::new("APS.sn", &["APS.sn", "Agence de presse sénégalaise"])
        .organisation("Agence de presse sénégalaise")
        .shared(&["APS"])
        .languages(&[Language::French]),
    Agency::new("TAP", &["TAP"]).organisation("Tunis Afrique Presse").languages(&[
        Language::French,
        Language::English,
        Language::Arabic,
    ]),
    Agency::new("MAP", &["MAP"]).organisation("Maghreb Arabe Presse").languages(&[
        Language::French,
        Language::English,
        Language::Arabic,
        Language::Spanish,
    ]),
    Agency::new("JANA", &["JANA"])
        .organisation("Jamahiriya News Agency")
        .languages(&[Language::English, Language::Arabic]),
    Agency::new("LANA", &["LANA", "Libyan News Agency"])
        .organisation("Libyan News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Arabic])
        .unseparated()
        .openings(&["Tripoli, 14 December 2020(Lana)", "Tripoli, 21.04.2019 - Lana -"]),
    Agency::new("SPS", &["SPS"])
        .organisation("Sahara Press Service")
        .languages(&[Language::French, Language::Spanish, Language::English])
        .unseparated()
        .end_marks(&["(SPS)"])
        .openings(&["Chahid El Hafedh, 29 mars 2025 (SPS)", "Madrid, 31 oct 2024 (SPS)"]),
    Agency::new("ATOP", &["ATOP"])
        .organisation("Agence togolaise de presse")
        .languages(&[Language::French])
        .openings(&["Dapaong, le 24 jan. (ATOP) -"]),
    Agency::new("AMAP", &["AMAP"])
        .organisation("Agence malienne de presse et de publicité")
        .languages(&[Language::French])
        .unseparated()
        .openings(&["Bamako, 27 oct (AMAP)"]),
    Agency::new("SONNA", &["SONNA"]).organisation("Somali National News Agency").openings(&["Mogadishu (SONNA)-"]),
    Agency::new("ENA", &["ENA", "ኢዜአ", "ኢ.ዜ.አ"]).organisation("Ethiopian News Agency").unseparated().openings(&[
        "Addis Ababa, June 13/2024(ENA)",
        "Addis Ababa May 16/2021 (ENA)",
        "አዲስ አበባ ፤ ህዳር 15/2016 (ኢዜአ) ፦",
    ]),
    Agency::new("FBC", &["Fana Broadcasting Corporate", "ኤፍ ቢ ሲ", "ኤፍ. ቢ. ሲ"])
        .organisation("Fana Broadcasting Corporate")
        .shared(&["FBC"])
        .unseparated()
        .openings(&["አዲስ አበባ፣ ጥር 21፣ 2016 (ኤፍ ቢ ሲ)"]),
    // The next ones from their own pages and from collections of their copy.
    Agency::new("ACP", &["Agence congolaise de presse"])
        .organisation("Agence congolaise de presse")
        .shared(&["ACP"])
        .languages(&[Language::French])
        .unseparated()
        .openings(&["Bandundu, 10 janvier 2025 (ACP)-", "Inongo, 22 décembre 2024 (ACP).-"]),
    Agency::new("NAMPA", &["NAMPA"]).organisation("Namibia Press Agency").openings(&["WINDHOEK, 10 JUN (NAMPA) -"]),
    Agency::new("LINA", &["LINA"]).organisation("Liberia News Agency").openings(&["MONROVIA, April 5 (LINA) –"]),
    Agency::new("Ecofin", &["Agence Ecofin", "Ecofin Agency"])
        .organisation("Agence Ecofin")
        .languages(&[Language::French, Language::English])
        .openings(&["(Agence Ecofin) -"]),
];
