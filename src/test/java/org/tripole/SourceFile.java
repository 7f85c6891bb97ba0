package org.tripole;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One Java source file and the length of what it holds, as javac parses it.
 *
 * @param lines of the whole file
 * @param methods and constructors with a body, in the order of the file
 */
record SourceFile(Path path, int lines, List<Method> methods) {

    /** A method or constructor; its lines run from modifiers to closing brace, without Javadoc. */
    record Method(String name, int lines) {}

    /** Parses every Java file below a folder, sorted by path. */
    static List<SourceFile> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return parse(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
        }
    }

    private static List<SourceFile> parse(List<Path> paths) throws IOException {
        if (paths.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> parsed = new ArrayList<>();
            task.parse().forEach(unit -> parsed.add(of(unit, positions)));
            return List.copyOf(parsed);
        }
    }

    private static SourceFile of(CompilationUnitTree unit, SourcePositions positions) {
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null) {
                    methods.add(new Method(method.getName().toString(), linesOf(method)));
                }
                return super.visitMethod(method, null);
            }

            private int linesOf(MethodTree method) {
                long start = positions.getStartPosition(unit, method);
                long end = positions.getEndPosition(unit, method);
                var map = unit.getLineMap();
                return (int) (map.getLineNumber(end) - map.getLineNumber(start)) + 1;
            }
        }.scan(unit, null);
        Path path = Path.of(unit.getSourceFile().toUri());
        return new SourceFile(path, linesIn(path), List.copyOf(methods));
    }

    private static int linesIn(Path path) {
        try {
            return Files.readAllLines(path).size();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
