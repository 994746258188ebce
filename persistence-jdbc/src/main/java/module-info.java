/**
 * The joint meeting's Store over JDBC.
 *
 * <p>It exports nothing yet: its only package holds no type.
 */
module org.jointmeeting.persistence.jdbc {
    requires transitive org.jointmeeting.core;
    requires static org.jspecify;
}
