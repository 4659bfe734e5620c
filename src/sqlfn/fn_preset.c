/*
 * fn_preset.c
 *		preset_urls: an asset's delivery URLs under the owner's presets.
 */
#include "postgres.h"

#include "fmgr.h"

#include "pg/cld_args.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_preset.h"

PG_FUNCTION_INFO_V1(cloudinary_preset_urls);

Datum
cloudinary_preset_urls(PG_FUNCTION_ARGS)
{
	CldSpan media_url = cld_arg_span(0);
	const CldAccount *account = cld_account_find(cld_arg_span(1));
	JsonbParseState *state = NULL;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (const CldPreset *preset = cld_presets_get(); preset != NULL; preset = preset->next)
	{
		CldSink sink;

		cld_sink_init(&sink, media_url.len + preset->transformation.len + 64);
		if (cld_preset_write(&sink, preset, media_url, account))
			cld_json_push_span(&state, preset->name, cld_sink_contents(&sink));
	}
	PG_RETURN_JSONB_P(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}
