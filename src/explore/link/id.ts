/** The id grammar of stories, repeated here so that reading a link does not load the schema. */
const ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

export const isId = (text: string): text is string => ID.test(text);
