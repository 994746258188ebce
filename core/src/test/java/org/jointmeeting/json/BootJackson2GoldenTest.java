package org.jointmeeting.json;

/** The golden files in Jackson 2 as Spring Boot 3 sets it up. */
class BootJackson2GoldenTest extends GoldenSuite {

    @Override
    String write(Object value) throws Exception {
        return Mappers.JACKSON_2.writeValueAsString(value);
    }

    @Override
    Object read(String json, Class<?> type) throws Exception {
        return Mappers.JACKSON_2.readValue(json, type);
    }
}
