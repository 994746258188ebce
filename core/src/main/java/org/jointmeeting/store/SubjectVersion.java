package org.jointmeeting.store;

import org.jointmeeting.procedure.SubjectId;

/**
 * A subject at a version.
 *
 * @param version the version; 0 when it does not exist
 */
public record SubjectVersion(SubjectId subject, long version) {}
