//! Streams in a frame of a caller's own.

use wirecopy::stories;
use wirecopy::stories::{Frame, Framing, Story};

#[test]
fn a_frame_of_one_s_own_says_where_its_stories_part() {
    let plain = Framing::new("%%DESPATCH").closed_by("%%END");
    let headed = plain.with_head_end(" ##");
    let text = "%%DESPATCH 1\nURGENT\nHarbor reopens ##\nPORTO (AP) - Ships moved.\n%%END\nSent at noon\n\
        %%DESPATCH 2\nFerries wait ##\nVELNA (AP) - Fog stays.\n";
    for (framing, headline) in [(plain, "Harbor reopens ##"), (headed, "Harbor reopens")] {
        let frames = [framing];
        let cut: Vec<_> = stories(text).framed_by(&frames).collect();
        assert_eq!(cut.iter().map(Story::frame).collect::<Vec<_>>(), [Frame::Own; 2]);
        assert_eq!(cut[0].header(), "%%DESPATCH 1\n");
        assert_eq!(cut[0].trailer(), "%%END\nSent at noon\n");
        let article = cut[0].article();
        assert_eq!(article.headline.unwrap().text, headline);
        assert_eq!(article.body.lede().unwrap(), "Ships moved.");
        assert_eq!((cut[1].trailer(), cut[1].envelope(), cut[1].sent()), ("", None, None));
        assert_eq!(format!("{:?}", cut[1]), "Story { frame: Own, span: 83..136, .. }");
    }
}
