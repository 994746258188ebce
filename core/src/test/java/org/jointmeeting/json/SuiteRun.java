package org.jointmeeting.json;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs suites in whatever class loader this class was loaded by. */
public final class SuiteRun {
    private SuiteRun() {}

    /** What failed and how; a suite in which no test passed is a failure, too. */
    public static List<String> failures(String... suites) {
        List<String> failures = new ArrayList<>();
        for (String suite : suites) {
            EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(SuiteRun.class.getPackageName() + "." + suite))
                    .execute();
            if (results.testEvents().succeeded().count() == 0) {
                failures.add(suite + ": no test passed");
            }
            results.allEvents().failed().stream().map(SuiteRun::told).forEach(failures::add);
        }
        return failures;
    }

    private static String told(Event event) {
        return event.getTestDescriptor().getDisplayName() + ": "
                + event.getPayload(TestExecutionResult.class)
                        .flatMap(TestExecutionResult::getThrowable)
                        .map(thrown -> thrown.toString().lines().limit(6).collect(Collectors.joining(" ")))
                        .orElse("");
    }
}
