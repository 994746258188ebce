package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jointmeeting.provision.Text;

/**
 * One fault of a file: where, what is wrong, and what would be right.
 *
 * @param path the JSON path, such as {@code $.units[3].kind}
 * @param message what is wrong there and what would be right
 */
@JsonPropertyOrder({"path", "message"})
public record Fault(String path, Text message) {}
