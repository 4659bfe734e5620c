/*
 * cld_delivery_parse.c
 *		Delivery URLs taken apart, and transformations put into them.
 */
#include "core/cld_delivery_parse.h"

#include "core/cld_delivery_host.h"
#include "core/cld_pattern.h"
#include "core/cld_text.h"
#include "core/cld_transformation_check.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define VERSION_MAX 18 /* digits: fits 64 bits */

/* What is known while the path is being read. */
typedef struct Reader
{
	CldSpan rest; /* of the path */
	bool own;     /* one of Cloudinary's hosts */
	bool suffixed;
	CldDeliveryUrl *url;
} Reader;

/* One word for resource type and type; all but the first come with a suffix. */
static const struct
{
	const char *word;
	const char *resource_type;
	const char *type;
} kinds[] = {
	{"iu", "image", "upload"},
	{"images", "image", "upload"},
	{"private_images", "image", "private"},
	{"authenticated_images", "image", "authenticated"},
	{"videos", "video", "upload"},
	{"files", "raw", "upload"},
};

static const char *const resource_types[] = {"image", "video", "raw"};

/* Delivery types that Cloudinary documents; others are only believed of its own hosts. */
static const char *const known_types[] = {
	"animoto", "asset",   "authenticated", "dailymotion", "facebook", "fetch",   "gravatar",
	"hulu",    "list",    "instagram",     "multi",       "private",  "public",  "sprite",
	"text",    "twitter", "twitter_name",  "upload",      "vimeo",    "youtube", "worldstarhiphop"};

static bool
is_one_of(CldSpan text, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (cld_span_equal(text, cld_span_of(words[i])))
			return true;
	return false;
}

/* The segment before the next slash, not taken; false in the last one. */
static bool
peek(const Reader *reader, CldSpan *segment)
{
	size_t slash = cld_text_find(reader->rest, '/', 0);

	*segment = cld_span_upto(reader->rest, slash);
	return slash < reader->rest.len;
}

static void
take(Reader *reader, CldSpan segment)
{
	reader->rest = cld_span_from(reader->rest, segment.len + 1);
}

/* --- scheme, host, query ----------------------------------------------------- */

/* Bytes that no URL holds; UTF-8 is let through, as people paste it. */
static bool
has_bad_byte(CldSpan url)
{
	for (size_t i = 0; i < url.len; i++)
	{
		unsigned char c = (unsigned char) url.data[i];

		if (c <= 0x20 || c == 0x7f || strchr("\"<>\\^`", c) != NULL)
			return true;
	}
	return false;
}

static bool
take_scheme(CldSpan *url)
{
	CldSpan schemes[] = {CLD_SPAN("https://"), CLD_SPAN("http://")};

	for (size_t i = 0; i < COUNT(schemes); i++)
		if (url->len > schemes[i].len && cld_host_equal(cld_span_upto(*url, schemes[i].len), schemes[i]))
		{
			*url = cld_span_from(*url, schemes[i].len);
			return true;
		}
	return false;
}

/* Cuts query and fragment off. */
static void
take_query(CldSpan *url, CldSpan *query)
{
	size_t question;

	*url = cld_span_upto(*url, cld_text_find(*url, '#', 0));
	question = cld_text_find(*url, '?', 0);
	if (question < url->len)
		*query = cld_span_from(*url, question + 1);
	*url = cld_span_upto(*url, question);
}

/* The path must name a cloud unless the host does. */
static bool
take_host(Reader *reader)
{
	CldDeliveryUrl *url = reader->url;
	CldSpan segment;

	if (!peek(reader, &url->host))
		return false;
	take(reader, url->host);
	url->cloud_name = cld_host_private_cloud(url->host);
	reader->own = url->cloud_name.len > 0 || cld_host_is_shared(url->host);
	if (!reader->own)
		return cld_host_may_deliver(url->host);
	if (url->cloud_name.len > 0)
		return true;
	if (!peek(reader, &segment) || !cld_text_is_cloud_name(segment))
		return false;
	url->cloud_name = segment;
	take(reader, segment);
	return true;
}

/* --- resource type and type -------------------------------------------------- */

static bool
is_type(const Reader *reader, CldSpan text)
{
	return is_one_of(text, known_types, COUNT(known_types)) || (reader->own && cld_text_is_param_name(text));
}

/* <resource type>/<type>/; the reader stays where it is when it is something else. */
static bool
take_pair(Reader *reader)
{
	Reader ahead = *reader;
	CldSpan resource_type;
	CldSpan type;

	if (!peek(&ahead, &resource_type) || !is_one_of(resource_type, resource_types, COUNT(resource_types)))
		return false;
	take(&ahead, resource_type);
	if (!peek(&ahead, &type) || !is_type(reader, type))
		return false;
	take(&ahead, type);
	*reader = ahead;
	reader->url->resource_type = resource_type;
	reader->url->type = type;
	return true;
}

/* On a host of one's own a first segment that is no resource type is the cloud. */
static bool
take_foreign_kind(Reader *reader)
{
	CldSpan cloud;

	if (take_pair(reader))
		return true;
	if (!peek(reader, &cloud) || !cld_text_is_cloud_name(cloud))
		return false;
	take(reader, cloud);
	if (!take_pair(reader))
		return false;
	reader->url->cloud_name = cloud;
	return true;
}

static void
set_kind(Reader *reader, size_t i)
{
	reader->url->resource_type = cld_span_of(kinds[i].resource_type);
	reader->url->type = cld_span_of(kinds[i].type);
}

/* A resource type without a type is neither a pair nor a root path that anybody can tell. */
static bool
take_kind(Reader *reader)
{
	CldSpan segment;

	if (!reader->own)
		return take_foreign_kind(reader);
	if (take_pair(reader))
		return true;
	(void) peek(reader, &segment);
	if (is_one_of(segment, resource_types, COUNT(resource_types)))
		return false;
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (cld_span_equal(segment, cld_span_of(kinds[i].word)))
		{
			if (segment.len == reader->rest.len)
				return false;
			take(reader, segment);
			reader->suffixed = i > 0;
			set_kind(reader, i);
			return true;
		}
	set_kind(reader, 0);
	return true;
}

/* --- signature, transformation, version -------------------------------------- */

static bool
is_signature(CldSpan segment)
{
	if ((segment.len != 13 && segment.len != 37) || memcmp(segment.data, "s--", 3) != 0 ||
		memcmp(segment.data + segment.len - 2, "--", 2) != 0)
		return false;
	return cld_pattern_matches(CLD_PATTERN_BASE64, (CldSpan){segment.data + 3, segment.len - 5});
}

static void
take_signature(Reader *reader)
{
	CldSpan segment;

	if (!peek(reader, &segment) || !is_signature(segment))
		return;
	reader->url->signature = (CldSpan){segment.data + 3, segment.len - 5};
	take(reader, segment);
}

static void
take_transformation(Reader *reader)
{
	CldSpan *transformation = &reader->url->transformation;
	CldSpan segment;

	while (peek(reader, &segment) && cld_transformation_is_component(segment))
	{
		if (transformation->len == 0)
			*transformation = segment;
		else
			transformation->len += 1 + segment.len;
		take(reader, segment);
	}
}

static void
take_version(Reader *reader)
{
	CldSpan segment;

	if (!peek(reader, &segment) || segment.len < 2 || segment.data[0] != 'v' ||
		!cld_text_is_digits(cld_span_from(segment, 1), VERSION_MAX))
		return;
	reader->url->version = cld_span_from(segment, 1);
	take(reader, segment);
}

/* --- public id --------------------------------------------------------------- */

static bool
is_remote(CldSpan id)
{
	CldSpan rest = id;

	/* SDKs and browsers may leave one of the slashes out */
	return take_scheme(&rest) || (id.len > 6 && cld_host_equal(cld_span_upto(id, 6), CLD_SPAN("http:/"))) ||
		   (id.len > 7 && cld_host_equal(cld_span_upto(id, 7), CLD_SPAN("https:/")));
}

static bool
is_escaped(CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.data[i] == '%' &&
			(text.len - i < 3 || cld_text_hex_digit(text.data[i + 1]) < 0 ||
			 cld_text_hex_digit(text.data[i + 2]) < 0 || memcmp(text.data + i, "%00", 3) == 0))
			return false;
	return true;
}

/* None that a client would resolve, and no empty segment except in "://", which the SDKs keep. */
static bool
has_plain_segments(CldSpan id)
{
	size_t start = 0;

	do
	{
		size_t end = cld_text_find(id, '/', start);
		CldSpan segment = {id.data + start, end - start};
		bool in_scheme = start > 1 && end < id.len && id.data[start - 2] == ':';

		if ((segment.len == 0 && !in_scheme) || cld_span_is(segment, ".") || cld_span_is(segment, ".."))
			return false;
		start = end + 1;
	} while (start <= id.len);
	return true;
}

/* Index behind the last c; 0 when there is none. */
static size_t
after_last(CldSpan text, char c)
{
	size_t i = text.len;

	while (i > 0 && text.data[i - 1] != c)
		i--;
	return i;
}

static bool
is_extension(CldSpan text)
{
	char lower[8];

	if (text.len > sizeof(lower))
		return false;
	for (size_t i = 0; i < text.len; i++)
		lower[i] = (char) (text.data[i] >= 'A' && text.data[i] <= 'Z' ? text.data[i] | 0x20 : text.data[i]);
	return cld_words_have(&cld_extension_words, (CldSpan){lower, text.len});
}

/* Only formats that Cloudinary knows are split off: "v1.5" is a name. */
static void
take_format(CldDeliveryUrl *url, CldSpan *id)
{
	size_t dot = after_last(*id, '.');

	if (dot < 2 || id->data[dot - 2] == '/' || !is_extension(cld_span_from(*id, dot)))
		return;
	url->format = cld_span_from(*id, dot);
	*id = cld_span_upto(*id, dot - 1);
}

/* /suffix.format; a suffix has no dot, so any format is told from it. */
static bool
take_suffix(CldDeliveryUrl *url, CldSpan *id)
{
	size_t slash = after_last(*id, '/');
	CldSpan suffix = cld_span_from(*id, slash);
	size_t dot = cld_text_find(suffix, '.', 0);

	if (slash == 0 || dot == 0)
		return false;
	url->url_suffix = cld_span_upto(suffix, dot);
	if (dot + 1 < suffix.len)
		url->format = cld_span_from(suffix, dot + 1);
	*id = cld_span_upto(*id, slash - 1);
	return true;
}

/* A raw file's id holds its extension. */
static bool
take_id(Reader *reader)
{
	CldDeliveryUrl *url = reader->url;
	CldSpan id = reader->rest;

	if (id.len == 0 || !is_escaped(id))
		return false;
	url->public_id = id;
	if (is_remote(id))
		return true;
	if (!has_plain_segments(id))
		return false;
	if (reader->suffixed && !take_suffix(url, &id))
		return false;
	if (!reader->suffixed && !cld_span_is(url->resource_type, "raw"))
		take_format(url, &id);
	url->public_id = id;
	return true;
}

bool
cld_delivery_parse(CldSpan url, CldDeliveryUrl *result)
{
	Reader reader = {.rest = url, .url = result};

	memset(result, 0, sizeof(*result));
	if (url.len > CLD_DELIVERY_URL_MAX || has_bad_byte(url) || !take_scheme(&reader.rest))
		return false;
	take_query(&reader.rest, &result->query);
	if (!take_host(&reader) || !take_kind(&reader))
		return false;
	take_signature(&reader);
	take_transformation(&reader);
	result->insert_at = (size_t) (reader.rest.data - url.data);
	take_version(&reader);
	return take_id(&reader);
}

/* --- transform --------------------------------------------------------------- */

static bool
contains(CldSpan text, CldSpan part)
{
	for (size_t i = 0; i + part.len <= text.len; i++)
		if (memcmp(text.data + i, part.data, part.len) == 0)
			return true;
	return false;
}

/* Tokens may bear any name; what they hold always ends so. */
static bool
has_token(CldSpan query)
{
	return contains(query, CLD_SPAN("__cld_token__")) || contains(query, CLD_SPAN("hmac="));
}

/* Raw files are delivered as they are, at most under another name. */
static bool
fits_raw(CldSpan transformation)
{
	CldSpan flag = CLD_SPAN("fl_attachment");

	return transformation.len == 0 ||
		   (transformation.len >= flag.len && cld_span_equal(cld_span_upto(transformation, flag.len), flag) &&
			cld_text_find(transformation, '/', 0) == transformation.len &&
			cld_text_find(transformation, ',', 0) == transformation.len);
}

static void
write_component(CldSink *sink, CldSpan transformation)
{
	for (size_t i = 0; i < transformation.len; i++)
	{
		CldSpan byte = {transformation.data + i, 1};
		unsigned char c = (unsigned char) *byte.data;

		if (c == ' ' || c > 0x7f || c == '^' || c == '`')
			cld_text_escape(sink, byte, CLD_ESCAPE_COMPONENT);
		else
			cld_sink_span(sink, byte);
	}
	cld_sink_char(sink, '/');
}

CldStatus
cld_delivery_transform(CldSink *sink, CldSpan url, CldSpan transformation)
{
	CldDeliveryUrl parts;

	if (!cld_delivery_parse(url, &parts))
		return CLD_FAIL_AT(CLD_DELIVERY_FORM, url);
	if (parts.signature.len > 0)
		return CLD_FAIL(CLD_DELIVERY_SIGNED);
	if (has_token(parts.query))
		return CLD_FAIL(CLD_DELIVERY_TOKEN);
	if (!cld_transformation_fits_url(transformation))
		return CLD_FAIL_AT(CLD_DELIVERY_TRANSFORMATION, transformation);
	if (cld_span_is(parts.resource_type, "raw") && !fits_raw(transformation))
		return CLD_FAIL_AT(CLD_DELIVERY_RAW, transformation);
	cld_sink_span(sink, cld_span_upto(url, parts.insert_at));
	if (transformation.len > 0)
		write_component(sink, transformation);
	cld_sink_span(sink, cld_span_from(url, parts.insert_at));
	return CLD_STATUS_OK;
}
