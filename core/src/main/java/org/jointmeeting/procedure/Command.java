package org.jointmeeting.procedure;

/** What somebody asks a procedure to do. Each procedure has one sealed family of commands. */
public interface Command {}
