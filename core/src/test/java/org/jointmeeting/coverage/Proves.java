package org.jointmeeting.coverage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This test, or every test of this class, proves that clauses of the working rules work as they say. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Proves {

    /** The clause ids, such as {@code art11-i1}. */
    String[] value();
}
