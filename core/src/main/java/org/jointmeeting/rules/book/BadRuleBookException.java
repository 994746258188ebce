package org.jointmeeting.rules.book;

import java.util.List;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Text;

/** A rule book with faults. It carries every fault, not the first. */
public final class BadRuleBookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final transient Text heading;

    /**
     * Makes the exception.
     *
     * @param faults every fault; at least one
     */
    public BadRuleBookException(List<Fault> faults) {
        this("", List.copyOf(faults));
    }

    private BadRuleBookException(String source, List<Fault> faults) {
        super(describe(heading(source, faults), faults, Language.EN));
        this.faults = faults;
        this.heading = heading(source, faults);
    }

    /**
     * The faults.
     *
     * @return every fault, in the order of the file
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * The whole list, to be shown to whoever must put the file right. {@link #getMessage()} is the English one.
     *
     * @return a heading, then each fault with its path on a line of its own
     */
    public String describe(Language language) {
        return describe(heading, faults, language);
    }

    /**
     * The same faults, said of a named file.
     *
     * @param file its name, as whoever reads the message knows it
     * @return the exception to throw in its place
     */
    public BadRuleBookException in(String file) {
        return new BadRuleBookException(file + " ", faults);
    }

    private static Text heading(String source, List<Fault> faults) {
        return Text.of(
                "规则文件 " + source + "有 " + faults.size() + " 处错误：",
                "bad rule book " + source + "with " + faults.size() + " fault(s):");
    }

    private static String describe(Text heading, List<Fault> faults, Language language) {
        StringBuilder all = new StringBuilder(heading.in(language));
        for (Fault f : faults) {
            all.append(System.lineSeparator())
                    .append("  ")
                    .append(f.path())
                    .append(": ")
                    .append(f.message().in(language));
        }
        return all.toString();
    }
}
