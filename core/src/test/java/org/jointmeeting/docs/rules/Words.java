package org.jointmeeting.docs.rules;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** How a page in one language puts things into words. */
record Words(Language language) {

    boolean zh() {
        return language == Language.ZH;
    }

    String say(String zh, String en) {
        return zh() ? zh : en;
    }

    String say(Text text) {
        return text.in(language);
    }

    String say(Named named) {
        return say(named.text());
    }

    /** One after the other. */
    String list(Collection<String> items) {
        return String.join(say("、", ", "), items);
    }

    String listNamed(Collection<? extends Named> items) {
        return items.stream().map(this::say).collect(Collectors.joining(say("、", ", ")));
    }

    String either(Collection<? extends Named> items) {
        return items.stream().map(this::say).collect(Collectors.joining(say("或", " or ")));
    }

    String inBrackets(String text) {
        return say("（" + text + "）", " (" + text + ")");
    }

    String quoted(String text) {
        return say("“" + text + "”", "“" + text + "”");
    }

    /** A citation. */
    String cite(Provision provision) {
        return say(provision.citation());
    }

    /** A citation, marked where its number is inferred. */
    String citeWhole(Provision provision) {
        return cite(provision) + (provision.inferred() ? inBrackets(say("序号系推定", "number inferred")) : "");
    }

    /** A line of a list. */
    String line(String label, String said) {
        return "- **" + label + "**" + say("：", ": ") + said + "\n";
    }

    /** A first letter as a heading has it. */
    String heading(Text text) {
        String name = say(text);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The name of a page in this language. */
    String file(String name) {
        return name + say(".zh-CN.md", ".md");
    }

    /** The same page in the other language. */
    String otherFile(String name) {
        return name + say(".md", ".zh-CN.md");
    }
}
