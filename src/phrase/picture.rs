//! Phrases of pictures above a story: their credits, captions and numbers, and of slugs.

use super::listed::Listed;
use super::{Phrase, Row};

pub(super) const ROWS: &[Row] = &[
    (
        Phrase::Picture,
        &[
            "Image source,",
            "Image caption,",
            "Image copyright",
            "Media caption,",
            "Photo by",
            "Photo:",
            "Photos by",
            "Photos:",
            "Photo credit",
            "Photo credits",
            "Photo courtesy",
            "Photo illustration",
            "Photograph by",
            "Photograph:",
            "Photographs by",
            "File photo",
            "File photos",
            "File image",
            "File picture",
            "File -",
            "File –",
            "File —",
            "File:",
            "Image:",
            "Images:",
            "Image credit",
            "Image courtesy",
            "Image source",
            "Picture:",
            "Pictures:",
            "Pic:",
            "Caption:",
            "Légende:",
            "Bildunterschrift:",
            "Bildtext:",
            "Leyenda:",
            "Pie de foto:",
            "Legenda:",
            "Didascalia:",
            "Onderschrift:",
            "Credit:",
            "Courtesy of",
            "Courtesy:",
            "Courtesy photo",
            "AP Photo",
            "AP Photos",
            "Getty Images",
            "Representational image",
            "Representative image",
            "Illustration:",
            "Illustration by",
            "Video:",
            "Video by",
            "Screenshot:",
            "Foto:",
            "Fotos:",
            "Foto de archivo",
            "Foto de arquivo",
            "Foto d'archivio",
            "Foto d’archivio",
            "Fotografía:",
            "Imagen de archivo",
            "Imagen:",
            "Imagem:",
            "Photo d'archives",
            "Photo d’archives",
            "Photo d'illustration",
            "Photo d’illustration",
            "Crédit photo",
            "Crédits photo",
            "Crédit:",
            "Bild:",
            "Bilder:",
            "Symbolbild",
            "Archivbild",
            "Archivfoto",
            "Фото:",
            "Фото ©",
            "Снимка:",
            "Ảnh:",
            "Ảnh minh họa",
            "Foto ilustrasi",
            "Fotoğraf:",
            "الصورة:",
            "تصوير:",
            "사진=",
            "사진:",
            "사진 =",
            "写真：",
            "写真＝",
            "图片：",
            "图：",
            "图源：",
            "圖／",
            "图/",
            "ภาพ:",
            "फोटो:",
            "ছবি:",
        ],
    ),
    // In brackets that close a caption, or open one.
    (
        Phrase::PictureWord,
        &[
            "photo",
            "photos",
            "photograph",
            "photographer",
            "file",
            "pool",
            "getty",
            "shutterstock",
            "handout",
            "image",
            "images",
            "picture",
            "illustration",
            "foto",
            "fotos",
            "archivo",
            "arquivo",
            "archives",
            "archiv",
            "courtesy",
            "via AP",
            "via Reuters",
            "via AFP",
            "фото",
            "bild",
            "ảnh",
            "사진",
            "자료사진",
            "사진제공",
            "그래픽",
        ],
    ),
    // Behind a figure, alone on a line.
    (
        Phrase::Counted,
        &[
            "photos",
            "photo",
            "images",
            "image",
            "pictures",
            "pics",
            "gallery images",
            "min read",
            "min. read",
            "minute read",
            "minutes read",
            "mins read",
            "min",
            "comments",
            "comment",
            "shares",
            "views",
            "fotos",
            "Bilder",
            "Min. Lesezeit",
            "Minuten Lesezeit",
            "min de lecture",
            "min de lectura",
            "min de leitura",
            "imágenes",
            "фото",
            "комментариев",
            "комментария",
            "张图片",
            "图片",
        ],
    ),
    // Of the teletype's morning, evening and both cycles, before a capital.
    (Phrase::Slug, &["AM-", "PM-", "BC-", "AM_", "PM_", "BC_", "With AM-", "With PM-", "With BC-"]),
];

/// Agencies that sell pictures alone: a firm's name opens copy as well, so that they are asked behind a slash or a bar only.
const PICTURE_AGENCIES: &[&str] = &[
    "Getty Images",
    "Getty",
    "Shutterstock",
    "iStock",
    "Imago",
    "IMAGO",
    "Imago Images",
    "Alamy",
    "Unsplash",
    "Pixabay",
    "Pexels",
    "Corbis",
    "ZUMA",
    "Flickr",
    "Adobe Stock",
    "EPA",
    "Magnum",
    "Sipa",
    "Sygma",
];

/// Whether a word before a colon opens the headline of a film or of pictures: `VIDEO: Harbor opens again`.
pub(crate) fn heads_gallery(word: &str) -> bool {
    // In one line a kind.
    #[rustfmt::skip]
    const GALLERIES: [&str; 11] = [
        "video", "videos", "vídeo", "vídeos", "photos", "fotos", "gallery", "watch", "listen", "podcast", "audio",
    ];
    static WORDS: Listed<{ GALLERIES.len() }> = Listed::of(&GALLERIES);
    WORDS.has(word)
}

/// Whether words name an agency that sells pictures.
pub(crate) fn is_picture_agency(words: &str) -> bool {
    PICTURE_AGENCIES.contains(&words)
}

/// What a picture is called at the end of a line, and what kind of one it is.
const PHOTOS: [&str; 4] = ["photo", "photos", "Photo", "image"];
const KINDS_OF_PHOTO: [&str; 4] = ["file", "handout", "courtesy", "pool"];

/// Whether words end in a picture's name and its kind: `Velna Ledger file photo`.
pub(crate) fn is_kind_of_photo(words: &str) -> bool {
    let before = PHOTOS.iter().find_map(|photo| words.strip_suffix(photo)).unwrap_or_default();
    let kind = before.trim_end().rsplit([' ', '/']).next().unwrap_or_default();
    KINDS_OF_PHOTO.iter().any(|known| kind.eq_ignore_ascii_case(known))
}

/// The words without what says at their end that a picture is of a paper's files: `Mia Sorel/Velna Times files`.
pub(crate) fn without_kind(words: &str) -> &str {
    const FILES: [&str; 4] = [" files", " file", " Files", " File"];
    FILES.iter().find_map(|files| words.strip_suffix(files)).unwrap_or(words)
}
