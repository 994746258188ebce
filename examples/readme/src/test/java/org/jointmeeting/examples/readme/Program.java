package org.jointmeeting.examples.readme;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A program, compiled.
 *
 * @param name the name of its main class
 * @param classes the folder of its classes
 */
record Program(String name, Path classes) {
    private static final Pattern NAME = Pattern.compile("public class (\\w+)");

    /** The host's own module, for which it needs to name nothing but ours. */
    private static final String MODULE = "module readme.host {\n    requires org.jointmeeting.core;\n}\n";

    /** Compiles it for the class path. */
    static Program compiled(String source, Path folder) throws IOException {
        Path file = written(source, folder);
        return compile(file, folder, List.of("--class-path", Host.path(folder)), file);
    }

    /** Compiles it as the class of a module; modules have no classes outside packages. */
    static Program compiledAsModule(String source, Path folder) throws IOException {
        Path file = written("package readme.host;\n" + source, folder);
        Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
        Program program = compile(file, folder, List.of("--module-path", Host.path(folder)), file, module);
        return new Program("readme.host/readme.host." + program.name, program.classes);
    }

    private static Path written(String source, Path folder) throws IOException {
        return Files.writeString(folder.resolve(nameOf(source) + ".java"), source);
    }

    private static Program compile(Path main, Path folder, List<String> paths, Path... sources) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = Stream.concat(
                        paths.stream(), Stream.of("-d", classes.toString(), "-encoding", "UTF-8", "-proc:none"))
                .toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean well = compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(sources))
                    .call();
            if (!well) {
                throw new AssertionError("README's program does not compile: " + complaints);
            }
        }
        return new Program(nameOf(Files.readString(main)), classes);
    }

    private static String nameOf(String source) {
        Matcher m = NAME.matcher(source);
        if (!m.find()) {
            throw new AssertionError("no public class in README's program");
        }
        return m.group(1);
    }
}
