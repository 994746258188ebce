package org.jointmeeting.json;

/** Jackson 2 as it comes: it counts the days of a date, and refuses what it does not know. */
class PlainJackson2Test extends HostMapperSuite {

    @Override
    String write(Object value) throws Exception {
        return Mappers.PLAIN_JACKSON_2.writeValueAsString(value);
    }

    @Override
    Object read(String json, Class<?> type) throws Exception {
        return Mappers.PLAIN_JACKSON_2.readValue(json, type);
    }
}
