/**
 * The way in.
 */
// Immutables is configured here, once for this package and all packages below it. It writes builders and withX
// methods for records, and what it writes depends on the JDK alone: the class path must not change it.
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
@NullMarked
package org.jointmeeting;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
