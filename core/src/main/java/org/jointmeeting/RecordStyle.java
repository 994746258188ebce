package org.jointmeeting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes builders and withX methods for records: configured here, once for this package and all packages below it.
 * What it writes depends on the JDK alone: the class path must not change it. Kept in the source only, so that a host's compiler
 * never meets it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        // No Guava in the builders, even where Guava lies on the class path.
        jdkOnly = true,
        // List.copyOf and its like: copying what is already immutable costs nothing. Sets and maps come out in no
        // particular order; a record that prints one puts it in order in its constructor.
        jdk9Collections = true,
        // No from(instance) on a builder: it would add to lists instead of replacing them, could not copy a component
        // narrower than in the record's interface, and clashes with a component called from. withX copies.
        from = "",
        // Immutables adds every annotation it finds on the class path (javax, jakarta, Error Prone, its own). A list of
        // one that does nothing here leaves none.
        allowedClasspathAnnotations = Override.class,
        // Our records carry Jackson's annotations themselves; builders are no part of the JSON form.
        jacksonIntegration = false)
@interface RecordStyle {}
