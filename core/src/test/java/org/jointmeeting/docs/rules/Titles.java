package org.jointmeeting.docs.rules;

import java.util.List;
import org.jointmeeting.provision.Text;

/** What each article is about, in a few words; the rules themselves give no titles. */
final class Titles {
    private static final List<Text> ALL = List.of(
            Text.of("目的", "the purpose"),
            Text.of("社会福利和社会救助政策的范围", "what welfare and assistance policies are"),
            Text.of("名称和沿革", "the name, and what it grew from"),
            Text.of("组成", "the composition"),
            Text.of("联席会议职责", "the duties of the joint meeting"),
            Text.of("办公室职责", "the duties of the office"),
            Text.of("成员单位职责", "the duties of the member units"),
            Text.of("会议、信息、评估和督查制度", "meetings, information, evaluation, inspection"),
            Text.of("制定或调整政策的要求", "what formulating or adjusting a policy takes"),
            Text.of("由市统一制定的事项", "what is reserved to the city"),
            Text.of("统筹协调的程序", "the coordinated procedure"),
            Text.of("实施细则", "the district's own detailed rules"),
            Text.of("解释", "who interprets the rules"),
            Text.of("施行", "from when they apply"));

    private Titles() {}

    static Text of(int article) {
        return ALL.get(article - 1);
    }
}
