package org.jointmeeting.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * JSON inside other JSON: written as the object that it is, not as a text that holds one.
 *
 * @param json the JSON, as {@link Json} writes it; read back by {@link Json} it is the same to the letter, while another mapper may
 *     write a number in another way, such as 1.1 for 1.10
 */
public record JsonText(@JsonValue @JsonRawValue String json) {

    /**
     * From what a mapper has read.
     *
     * @param tree maps, lists, texts and numbers
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JsonText of(Object tree) {
        return new JsonText(Json.write(tree));
    }

    @Override
    public String toString() {
        return json;
    }
}
