package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Article;
import org.jointmeeting.rules.book.LocalRules;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.RuleBook;

/** Futian's rules in another edition. */
final class OtherEditions {
    private OtherEditions() {}

    /** The same rules under another version. */
    static WorkingRules version(String version) {
        return of(version, b -> b.articles(), local -> local);
    }

    /** The same rules under another version, with local rules. */
    static WorkingRules version(String version, UnaryOperator<LocalRules> local) {
        return of(version, b -> b.articles(), local);
    }

    /** An edition in which one clause has another number. */
    static WorkingRules citing(String clause, Text citation) {
        return of(
                "2027",
                b -> b.articles().stream()
                        .map(a -> a.clause().equals(clause)
                                ? new Article(a.clause(), a.text(), a.inferred(), Optional.of(citation))
                                : a)
                        .toList(),
                local -> local);
    }

    /** An edition in which a meeting type has another name. */
    static WorkingRules renaming(String type, String name) {
        RuleBook b = Rules.futian().book();
        return WorkingRules.of(b.withVersion("2027")
                .withMeetingTypes(b.meetingTypes().stream()
                        .map(t -> t.id().value().equals(type)
                                ? new MeetingType(
                                        MeetingTypeId.of(name),
                                        t.text(),
                                        t.convenedBy(),
                                        t.presidedBy(),
                                        t.presidedWhenEntrusted(),
                                        t.every(),
                                        t.settles(),
                                        t.clause())
                                : t)
                        .toList()));
    }

    private static WorkingRules of(
            String version, Function<RuleBook, List<Article>> articles, UnaryOperator<LocalRules> local) {
        RuleBook b = Rules.futian().book();
        return WorkingRules.of(
                b.withVersion(version).withArticles(articles.apply(b)).withLocal(local.apply(b.local())));
    }
}
