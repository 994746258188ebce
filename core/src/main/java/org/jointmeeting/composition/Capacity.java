package org.jointmeeting.composition;

import org.jointmeeting.json.fault.SystemsOwn;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** In what capacity a person acts (Article 4). Which of them a district has, and how many hold each, its rule book says. */
public enum Capacity implements Named {
    /** The district leader in charge of civil affairs (总召集人, Article 4, paragraph 2). */
    GENERAL_CONVENER("总召集人", "general convener"),
    /** The head of the civil affairs bureau (召集人, Article 4, paragraph 2). */
    CONVENER("召集人", "convener"),
    /** A third rank of convener (副召集人) that some districts have; Futian has none. */
    DEPUTY_CONVENER("副召集人", "deputy convener"),
    /** The director of the office (办公室主任, Article 4, paragraph 4). */
    OFFICE_DIRECTOR("办公室主任", "office director"),
    /** A member of the office's staff (办公室工作人员, Article 6). */
    OFFICE_STAFF("办公室工作人员", "office staff"),
    /** The leader in charge of a unit (成员, 分管负责同志, Article 4, paragraph 3). */
    MEMBER("成员", "member"),
    /** The liaison of a unit (联络员, Article 4, paragraph 3). */
    LIAISON("联络员", "liaison"),
    /** A case officer (经办人), where a local rule adds them for drafting (Article 12). */
    CASE_OFFICER("经办人", "case officer"),
    /** The host system itself, when it constitutes the joint meeting with its founding roster; nobody is appointed to it. */
    @SystemsOwn
    HOST("系统", "host system");

    private final Text text;

    Capacity(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
