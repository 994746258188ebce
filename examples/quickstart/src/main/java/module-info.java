/** A policy proposal on its way from the first draft to filing. */
module org.jointmeeting.examples.quickstart {
    requires org.jointmeeting.core;
    requires info.picocli;
    requires static org.jspecify;

    opens org.jointmeeting.examples.quickstart to
            info.picocli,
            com.fasterxml.jackson.databind;
}
