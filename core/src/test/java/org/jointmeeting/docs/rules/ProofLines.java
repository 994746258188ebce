package org.jointmeeting.docs.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tests prove a clause, by the names of their classes and in words. */
final class ProofLines {
    private final Source source;
    private final Words words;

    ProofLines(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    String of(String clause) {
        Map<String, List<String>> tests = new LinkedHashMap<>();
        for (String proof : source.proofs(clause)) {
            String[] parts = proof.split("\\.", 2);
            List<String> methods = tests.computeIfAbsent(parts[0], c -> new ArrayList<>());
            if (parts.length > 1) {
                methods.add(parts[1].replace('_', ' '));
            }
        }
        if (tests.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("### " + words.say("由哪些测试证明", "Which tests prove it") + "\n\n");
        tests.forEach((name, methods) -> all.append("- `")
                .append(name)
                .append('`')
                .append(words.say("：", ": "))
                .append(methods.isEmpty() ? words.say("其全部测试", "every test in it") : String.join("; ", methods))
                .append('\n'));
        return all.append('\n').toString();
    }
}
