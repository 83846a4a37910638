// The floor of every benchmark here: how long libyaml alone takes to walk a
// list of files, event by event, keeping nothing.
//
//   cc -O2 -o event-scan event-scan.c -lyaml
//   event-scan [-p PROCESSES] [-r] LIST      LIST: one path a line, "-" for stdin
//
// -r reads the files without parsing them. Exit code 1: a file could not be
// read or is not well-formed YAML; 2: the scan itself could not run.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <yaml.h>

enum { chunk = 16, max_processes = 256 };

// Shared by all processes: the next file to take, and the sums.
struct shared {
    atomic_size_t next;
    atomic_ulong files, bytes, events, scalars, failures;
};

struct list {
    char **paths;
    size_t count;
};

static void die(const char *what) {
    fprintf(stderr, "event-scan: %s: %s\n", what, strerror(errno));
    exit(2);
}

static struct list read_list(const char *name) {
    FILE *in = strcmp(name, "-") == 0 ? stdin : fopen(name, "r");
    if (in == NULL) die(name);
    struct list list = {0};
    size_t room = 0, line_room = 0;
    char *line = NULL;
    for (ssize_t length; (length = getline(&line, &line_room, in)) != -1;) {
        if (length > 0 && line[length - 1] == '\n') line[--length] = '\0';
        if (length == 0) continue;
        if (list.count == room) {
            room = room == 0 ? 4096 : room * 2;
            list.paths = realloc(list.paths, room * sizeof *list.paths);
            if (list.paths == NULL) die("out of memory");
        }
        list.paths[list.count++] = line;
        line = NULL;
        line_room = 0;
    }
    free(line);
    return list;
}

struct buffer {
    unsigned char *bytes;
    size_t room;
};

// Reads a whole file into the buffer; -1 when it cannot.
static ssize_t slurp(const char *path, struct buffer *into) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    struct stat about;
    if (fstat(file, &about) != 0) {
        close(file);
        return -1;
    }
    size_t size = (size_t)about.st_size, have = 0;
    if (size > into->room) {
        into->room = size + size / 2;
        into->bytes = realloc(into->bytes, into->room);
        if (into->bytes == NULL) die("out of memory");
    }
    while (have < size) {
        ssize_t got = read(file, into->bytes + have, size - have);
        if (got < 0) {
            close(file);
            return -1;
        }
        if (got == 0) break;
        have += (size_t)got;
    }
    close(file);
    return (ssize_t)have;
}

static bool scan(const unsigned char *bytes, size_t size, unsigned long *events, unsigned long *scalars,
                 const char *path) {
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) die("libyaml");
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, bytes, size);
    bool ended = false, sound = true;
    while (!ended) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            fprintf(stderr, "%s:%zu: %s\n", path, parser.problem_mark.line + 1, parser.problem);
            sound = false;
            break;
        }
        ++*events;
        *scalars += event.type == YAML_SCALAR_EVENT;
        ended = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return sound;
}

static void work(const struct list *list, struct shared *shared, bool only_read) {
    struct buffer buffer = {0};
    unsigned long files = 0, bytes = 0, events = 0, scalars = 0, failures = 0;
    for (;;) {
        size_t first = atomic_fetch_add(&shared->next, chunk);
        if (first >= list->count) break;
        size_t end = first + chunk < list->count ? first + chunk : list->count;
        for (size_t i = first; i < end; i++) {
            ssize_t size = slurp(list->paths[i], &buffer);
            if (size < 0) {
                fprintf(stderr, "%s: %s\n", list->paths[i], strerror(errno));
                failures++;
                continue;
            }
            files++;
            bytes += (unsigned long)size;
            if (!only_read && !scan(buffer.bytes, (size_t)size, &events, &scalars, list->paths[i])) failures++;
        }
    }
    free(buffer.bytes);
    atomic_fetch_add(&shared->files, files);
    atomic_fetch_add(&shared->bytes, bytes);
    atomic_fetch_add(&shared->events, events);
    atomic_fetch_add(&shared->scalars, scalars);
    atomic_fetch_add(&shared->failures, failures);
}

int main(int argc, char **argv) {
    int processes = 1;
    bool only_read = false;
    for (int option; (option = getopt(argc, argv, "p:r")) != -1;) {
        if (option == 'p') processes = atoi(optarg);
        else if (option == 'r') only_read = true;
        else return 2;
    }
    if (optind != argc - 1 || processes < 1 || processes > max_processes) {
        fprintf(stderr, "usage: event-scan [-p PROCESSES] [-r] LIST\n");
        return 2;
    }
    struct list list = read_list(argv[optind]);
    struct shared *shared =
        mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) die("mmap");
    fflush(NULL);
    for (int other = 1; other < processes; other++) {
        pid_t child = fork();
        if (child < 0) die("fork");
        if (child == 0) {
            work(&list, shared, only_read);
            _exit(0);
        }
    }
    work(&list, shared, only_read);
    bool all_ended = true;
    for (int status; wait(&status) > 0;) all_ended = all_ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    printf("files=%lu bytes=%lu events=%lu scalars=%lu failures=%lu\n", shared->files, shared->bytes,
           shared->events, shared->scalars, shared->failures);
    if (!all_ended) return 2;
    return shared->failures == 0 ? 0 : 1;
}
