package vn.niemyet.handbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.niemyet.intake.Papers;
import vn.niemyet.intake.word.RawDocx;

/** Papers as they come to an office: good ones and ones that are refused. */
final class IncomingPapers {
    private static final List<String> LEFT = List.of(
            "ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU", "Số: 4321/UBND-VX", "V/v chuẩn bị nơi tránh rét cho học sinh bán trú");
    private static final List<String> RIGHT = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Lai Châu, ngày 16 tháng 11 năm 2026");
    private static final List<String> BODY = List.of(
            "Kính gửi: Sở Giáo dục và Đào tạo; Sở Tài chính.",
            "Thực hiện Công điện số 1926/CĐ-TTg ngày 05/11/2026 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh có ý kiến như sau:",
            "1. Giao Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Tài chính lập danh sách điểm trường cần sửa mái trước ngày 15/12/2026.",
            "2. Sở Tài chính cân đối kinh phí mua chăn và áo ấm.",
            "Đề nghị các đơn vị thực hiện./.",
            "Nơi nhận:",
            "- Như trên;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Nguyễn Văn Thử");

    private IncomingPapers() {}

    /** The Word file of the handbook's first chapter. */
    static byte[] sample() throws IOException {
        return Papers.docx(LEFT, RIGHT, BODY);
    }

    /** With its writer's name in the properties of the file. */
    static byte[] signed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sample()))) {
            document.getProperties().getCoreProperties().setCreator("Trần Thị Mẫu");
            document.write(out);
        }
        return out.toByteArray();
    }

    static byte[] scan() throws IOException {
        return Papers.pdf(List.of(List.of(), List.of()));
    }

    static byte[] halfScan() throws IOException {
        List<Papers.Print> words =
                Desk.text().replace("*", "").lines().map(Papers.Print::line).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Papers.pdf(List.of(words, List.of())))) {
            PDPage second = document.getPage(1);
            try (PDPageContentStream drawing = new PDPageContentStream(document, second)) {
                BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
                drawing.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    static byte[] locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(scan())) {
            document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    static byte[] macros() {
        return RawDocx.body(RawDocx.paragraph("Kính gửi"))
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .build();
    }

    static byte[] entities() {
        return new RawDocx().main("<!DOCTYPE d [<!ENTITY a \"x\">]><d>&a;</d>").build();
    }

    static byte[] bomb() {
        return RawDocx.body(RawDocx.paragraph("a".repeat(110 << 20))).build();
    }

    /** A Word file of plain paragraphs. */
    static byte[] word(String text) {
        StringBuilder body = new StringBuilder();
        text.lines().map(line -> line.replace("*", "")).map(RawDocx::paragraph).forEach(body::append);
        return RawDocx.body(body.toString()).build();
    }

    /** With a paragraph that somebody put in while changes were tracked. */
    static byte[] changes() {
        String text = Desk.text().replace("Nơi nhận:", "THÊM\nNơi nhận:");
        StringBuilder body = new StringBuilder();
        for (String line : text.replace("*", "").split("\n")) {
            String paragraph = RawDocx.paragraph(line.equals("THÊM") ? "3. Sở Y tế phối hợp." : line);
            body.append(line.equals("THÊM") ? inserted(paragraph) : paragraph);
        }
        return RawDocx.body(body.toString()).build();
    }

    private static String inserted(String paragraph) {
        return paragraph
                .replace("<w:r>", "<w:ins w:id=\"1\" w:author=\"A\"><w:r>")
                .replace("</w:r>", "</w:r></w:ins>");
    }

    static byte[] garbled() {
        String page = new String(page(""), StandardCharsets.UTF_8);
        return page.replace("cân đối", "cân đ\uFFFDi").getBytes(StandardCharsets.UTF_8);
    }

    /** A page of the web with the sample text below something of the site. */
    static byte[] page(String frame) {
        String text = String.join("<p>", Desk.text().replace("*", "").split("\n+"));
        return ("<!DOCTYPE html><meta charset=utf-8>" + frame + "<p>" + text).getBytes(StandardCharsets.UTF_8);
    }
}
