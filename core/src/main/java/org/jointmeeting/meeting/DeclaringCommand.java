package org.jointmeeting.meeting;

import java.util.List;

/** A command that brings the presider's declarations. */
interface DeclaringCommand {

    /** What is declared. */
    List<Declaration> declarations();
}
