package org.jointmeeting.rules.check;

import org.jointmeeting.json.fault.Complaint;
import org.jointmeeting.provision.Citations;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Provision;

/** The clauses: each with a readable id and once, and all those there that the procedures cite. */
final class ClauseCheck {
    private ClauseCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place articles = book.at("articles");
        Provided.requireSome(articles, faults);
        Provided.requireEachOnce(articles, "clause", faults);
        for (Place article : articles.items()) {
            Place clause = article.at("clause");
            if (clause.text().filter(id -> !isClauseId(id)).isPresent()) {
                String id = Complaint.quote(clause.text().get());
                faults.add(
                        clause,
                        id + " 不是条款标识；应形如 art11、art4-p2（款）、art11-i1（项）、art8-i1-2（目）",
                        id
                                + " is no clause id; expected a form such as art11, art4-p2 (paragraph), art11-i1 (item) or art8-i1-2 (sub-item)");
            }
        }
        if (provided.allClauses()) {
            for (Provision cited : Clauses.ALL) {
                if (!provided.clauses().contains(cited.clause())) {
                    faults.add(
                            articles,
                            "缺少程序所引用的条款 " + cited.clause() + "（"
                                    + cited.citation().zh() + "）；应列出其条文，序号不同的写在 citation 中",
                            "clause " + cited.clause() + " (" + cited.citation().en()
                                    + "), which the procedures cite, is missing;"
                                    + " expected its text, and in citation its number if the district numbers it otherwise");
                }
            }
        }
    }

    private static boolean isClauseId(String id) {
        try {
            Citations.of(id);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
