package org.jointmeeting.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;

/** A bad golden file and how it is refused, from {@code golden/bad/errors.json}. */
@JsonPropertyOrder({"file", "readAs", "path", "en", "zh"})
record BadFile(String file, String readAs, String path, String en, String zh) {

    static List<BadFile> all() {
        List<BadFile> all = new ArrayList<>();
        GoldenFiles.tree(GoldenFiles.text(GoldenFiles.bad("errors.json")))
                .forEach(row -> all.add(new BadFile(
                        row.get("file").textValue(),
                        row.get("readAs").textValue(),
                        row.get("path").textValue(),
                        row.get("en").textValue(),
                        row.get("zh").textValue())));
        return all;
    }

    String json() {
        return GoldenFiles.text(GoldenFiles.bad(file));
    }

    Class<?> type() {
        try {
            return Class.forName(readAs);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " is read as what there is not", e);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
