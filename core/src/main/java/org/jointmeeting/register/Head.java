package org.jointmeeting.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jointmeeting.json.MustBeThere;

/**
 * Where a register ends: the number and hash of its newest entry. Exported and kept elsewhere, it shows later whether newest
 * entries were cut off.
 *
 * @param number the newest entry's number; 0 for an empty register
 * @param hash its hash; of an empty register, a hash of the joint meeting's id
 */
@JsonPropertyOrder({"number", "hash"})
public record Head(@MustBeThere long number, String hash) {

    /**
     * The head of an empty register.
     *
     * @param jointMeeting whose register
     * @return number 0 with the hash to which the first entry is chained
     */
    public static Head empty(JointMeetingId jointMeeting) {
        return new Head(0, Hashes.sha256("joint-meeting:" + jointMeeting.value()));
    }
}
