//! The weekdays of the Baltic states, of Thai, of the Dravidian languages, and of Gujarati and Punjabi.

use super::Weekdays;

pub(super) const LITHUANIAN: Weekdays = [
    &["pirmadienis"],
    &["antradienis"],
    &["trečiadienis"],
    &["ketvirtadienis"],
    &["penktadienis"],
    &["šeštadienis"],
    &["sekmadienis"],
];

pub(super) const LATVIAN: Weekdays = [
    &["pirmdiena", "pirmd"],
    &["otrdiena", "otrd"],
    &["trešdiena", "trešd"],
    &["ceturtdiena", "ceturtd"],
    &["piektdiena", "piektd"],
    &["sestdiena", "sestd"],
    &["svētdiena", "svētd"],
];

pub(super) const ESTONIAN: Weekdays =
    [&["esmaspäev"], &["teisipäev"], &["kolmapäev"], &["neljapäev"], &["reede"], &["laupäev"], &["pühapäev"]];

pub(super) const THAI: Weekdays =
    [&["วันจันทร์"], &["วันอังคาร"], &["วันพุธ"], &["วันพฤหัสบดี"], &["วันศุกร์"], &["วันเสาร์"], &["วันอาทิตย์"]];

pub(super) const TAMIL: Weekdays =
    [&["திங்கள்"], &["செவ்வாய்"], &["புதன்"], &["வியாழன்"], &["வெள்ளி"], &["சனிக்கிழமை"], &["ஞாயிறு"]];

pub(super) const TELUGU: Weekdays =
    [&["సోమవారం"], &["మంగళవారం"], &["బుధవారం"], &["గురువారం"], &["శుక్రవారం"], &["శనివారం"], &["ఆదివారం"]];

pub(super) const KANNADA: Weekdays =
    [&["ಸೋಮವಾರ"], &["ಮಂಗಳವಾರ"], &["ಬುಧವಾರ"], &["ಗುರುವಾರ"], &["ಶುಕ್ರವಾರ"], &["ಶನಿವಾರ"], &["ಭಾನುವಾರ"]];

pub(super) const MALAYALAM: Weekdays =
    [&["തിങ്കളാഴ്‌ച"], &["ചൊവ്വാഴ്ച", "ചൊവ്വാഴ്‌ച"], &["ബുധനാഴ്‌ച"], &["വ്യാഴാഴ്‌ച"], &["വെള്ളിയാഴ്‌ച"], &["ശനിയാഴ്‌ച"], &["ഞായറാഴ്‌ച"]];

pub(super) const GUJARATI: Weekdays =
    [&["સોમવાર"], &["મંગળવાર"], &["બુધવાર"], &["ગુરુવાર"], &["શુક્રવાર"], &["શનિવાર"], &["રવિવાર"]];

pub(super) const PUNJABI: Weekdays =
    [&["ਸੋਮਵਾਰ"], &["ਮੰਗਲਵਾਰ"], &["ਬੁੱਧਵਾਰ"], &["ਵੀਰਵਾਰ"], &["ਸ਼ੁੱਕਰਵਾਰ"], &["ਸ਼ਨੀਵਾਰ"], &["ਐਤਵਾਰ"]];
