/*
 * raw-http.c
 *		What bare libcurl does with the same requests.
 *
 * raw-http URL CA_FILE N reuse|new: makes N GET requests one after the other, over
 * one connection or a new one each, and prints the seconds that they took.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static size_t
take(char *data, size_t size, size_t n, void *context)
{
	*(size_t *) context += size * n;
	return size * n;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

int
main(int argc, char **argv)
{
	int n = argc == 5 ? atoi(argv[3]) : 0;
	size_t received = 0;
	double start = 0;
	CURL *easy;

	if (n < 1 || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK || (easy = curl_easy_init()) == NULL)
		return 2;
	curl_easy_setopt(easy, CURLOPT_URL, argv[1]);
	curl_easy_setopt(easy, CURLOPT_CAINFO, argv[2]);
	curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(easy, CURLOPT_USERPWD, "1234:abcd");
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, strcmp(argv[4], "new") == 0 ? 1L : 0L);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, &received);
	/* the first one is not counted: it parses certificates */
	for (int i = 0; i <= n; i++)
	{
		if (i == 1)
			start = now();
		if (curl_easy_perform(easy) != CURLE_OK)
			return 1;
	}
	printf("%f %zu\n", now() - start, received);
	return 0;
}
