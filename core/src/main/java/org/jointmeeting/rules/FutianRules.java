package org.jointmeeting.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.check.RecordTree;
import org.jointmeeting.rules.check.RuleBookJson;

/** Futian District's working rules (福田区社会福利和社会救助联席会议工作规则), the rule book that ships with the project. */
public final class FutianRules {
    private static final String RESOURCE = "futian-working-rules.json";

    private FutianRules() {}

    /**
     * The draft for comment (征求意见稿): fourteen articles, not issued, without an effective date and without any local rule.
     *
     * @return the rules; the same ones each time, read when they are first asked for
     */
    public static WorkingRules draft() {
        return Draft.RULES;
    }

    /** Read on the first call, once. */
    private static final class Draft {
        static final WorkingRules RULES = read();

        private static WorkingRules read() {
            try (InputStream in = FutianRules.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "resource " + RESOURCE + " is missing beside " + FutianRules.class.getName());
                }
                // Its faults, of which there are none, are looked for by a test and not at every start.
                return new WorkingRules(RecordTree.read(RuleBookJson.parse(in.readAllBytes()), RuleBook.class));
            } catch (IOException e) {
                throw new UncheckedIOException("resource " + RESOURCE + " could not be read", e);
            }
        }
    }
}
