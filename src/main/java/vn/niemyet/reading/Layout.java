package vn.niemyet.reading;

/**
 * Where the parts of a document lie in its flat text (thể thức văn bản, Nghị định 30/2020/NĐ-CP, phụ lục I). The parts
 * follow each other, except that recipients and signature may stand in either order; a part that is missing is empty.
 *
 * @param head letterhead, number, place and date, kind and subject
 * @param addressees {@code Kính gửi}, or {@code … điện:} in a công điện
 * @param body from the first paragraph to the closing {@code ./.}
 * @param recipients {@code Nơi nhận}
 * @param signature marks, office and name
 * @param annex all from the first {@code PHỤ LỤC} or footnote block after the signature
 */
record Layout(Part head, Part addressees, Part body, Part recipients, Part signature, Part annex) {

    /** Indexes into the flat text, {@code end} not included. */
    record Part(int start, int end) {
        boolean isEmpty() {
            return end <= start;
        }

        boolean contains(int index) {
            return start <= index && index < end;
        }
    }
}
