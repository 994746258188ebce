package org.jointmeeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jointmeeting.rules.book.Fault;

/** Futian's rule book with one thing spoilt: the one fault it is refused for, with its place and what both messages say. */
record SpoiltBook(UnaryOperator<BookTree> spoil, String path, String zh, String en) {

    static SpoiltBook spoil(UnaryOperator<BookTree> spoil, String path, String zh, String en) {
        return new SpoiltBook(spoil, path, zh, en);
    }

    void isRefusedForThatAlone() {
        List<Fault> faults = spoil.apply(BookTree.futian()).faults();
        assertThat(faults).extracting(Fault::path).containsExactly(path);
        assertThat(faults.get(0).message().zh()).contains(zh);
        assertThat(faults.get(0).message().en()).contains(en);
    }

    @Override
    public String toString() {
        return path + ": " + en;
    }
}
