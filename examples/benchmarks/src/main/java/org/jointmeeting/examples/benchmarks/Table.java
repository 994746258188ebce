package org.jointmeeting.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, in Markdown: medians over all iterations, and their ratio to the first row, which is the first size of the same
 * operation where it is measured at several, and the first contestant otherwise.
 */
final class Table {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Table() {}

    /** The numbers of one benchmark at one size, and the name under which rows are compared. */
    private record Row(String among, List<Double> times, List<Double> processor, List<Double> bytes) {
        Row(String among) {
            this(among, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    static String of(Collection<RunResult> results) {
        Map<String, Map<String, Row>> all = new TreeMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String name = params.getBenchmark();
            int method = name.lastIndexOf('.');
            String of = name.substring(name.lastIndexOf('.', method - 1) + 1, method);
            String among = params.getParamsKeys().isEmpty() ? of : name.substring(method + 1);
            Row row = all.computeIfAbsent(of, n -> new LinkedHashMap<>())
                    .computeIfAbsent(label(name.substring(method + 1), params), n -> new Row(among));
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    row.times().add(nanos(iteration.getPrimaryResult()));
                    iteration.getSecondaryResults().forEach((what, r) -> {
                        if (what.equals(CpuTime.NAME)) {
                            row.processor().add(r.getScore());
                        } else if (what.equals(ALLOCATED)) {
                            row.bytes().add(r.getScore());
                        }
                    });
                }
            }
        }
        StringBuilder text = new StringBuilder();
        all.forEach((benchmark, rows) -> write(text, benchmark, rows));
        return text.toString();
    }

    private static void write(StringBuilder text, String benchmark, Map<String, Row> rows) {
        text.append("## ").append(benchmark).append("\n\n");
        text.append("| | clock ns | processor ns | lowest to highest | ratio of processor ns | bytes |\n"
                + "|---|--:|--:|--:|--:|--:|\n");
        Map<String, Double> first = new HashMap<>();
        rows.forEach((label, row) -> {
            double processor = median(row.processor());
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.0f to %,.0f | %.2f | %,.0f |%n",
                    label,
                    median(row.times()),
                    processor,
                    Collections.min(row.processor()),
                    Collections.max(row.processor()),
                    processor / first.computeIfAbsent(row.among(), a -> processor),
                    median(row.bytes())));
        });
        text.append('\n');
    }

    private static String label(String method, BenchmarkParams params) {
        StringBuilder label = new StringBuilder(method);
        for (String key : params.getParamsKeys()) {
            label.append(", ").append(key).append(' ').append(params.getParam(key));
        }
        return label.toString();
    }

    private static double nanos(Result<?> result) {
        return switch (result.getScoreUnit()) {
            case "ns/op" -> result.getScore();
            case "us/op" -> result.getScore() * 1e3;
            case "ms/op" -> result.getScore() * 1e6;
            default -> throw new IllegalStateException("a time in " + result.getScoreUnit());
        };
    }

    private static double median(List<Double> numbers) {
        double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
