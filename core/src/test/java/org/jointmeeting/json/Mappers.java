package org.jointmeeting.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Mappers of Jackson 2 as a host has them. */
final class Mappers {

    /** Jackson 2 as it comes, with the two modules without which it knows neither dates nor optionals. */
    static final ObjectMapper PLAIN_JACKSON_2 =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    /** Jackson 2 with the modules and settings that Spring Boot 3 gives it. */
    static final ObjectMapper JACKSON_2 = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Mappers() {}
}
