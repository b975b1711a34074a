--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: AO_534452_ADDRESSES; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_ADDRESSES" (
    "FINDING_ID" integer DEFAULT 0 NOT NULL,
    "ID" integer NOT NULL,
    "IMPROVEMENT_ID" integer DEFAULT 0 NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL
);


--
-- Name: AO_534452_ADDRESSES_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_ADDRESSES_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_ADDRESSES_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_ADDRESSES_ID_seq" OWNED BY public."AO_534452_ADDRESSES"."ID";


--
-- Name: AO_534452_BACKING; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_BACKING" (
    "ANCHOR_ID" integer DEFAULT 0 NOT NULL,
    "ANCHOR_KIND" character varying(255) NOT NULL,
    "ID" integer NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "SOURCE_ID" integer DEFAULT 0 NOT NULL
);


--
-- Name: AO_534452_BACKING_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_BACKING_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_BACKING_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_BACKING_ID_seq" OWNED BY public."AO_534452_BACKING"."ID";


--
-- Name: AO_534452_CHANGE; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_CHANGE" (
    "AUTHOR_KEY" character varying(255) NOT NULL,
    "CHANGED_AT" timestamp without time zone NOT NULL,
    "FIELD_NAME" character varying(255),
    "ID" integer NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "MAP_REVISION" character varying(255) NOT NULL,
    "REVISION" integer DEFAULT 0 NOT NULL,
    "SUBJECT" character varying(255) NOT NULL,
    "SUBJECT_ID" integer DEFAULT 0 NOT NULL,
    "UNDOES" integer,
    "VALUE_AFTER" text,
    "VALUE_BEFORE" text
);


--
-- Name: AO_534452_CHANGE_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_CHANGE_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_CHANGE_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_CHANGE_ID_seq" OWNED BY public."AO_534452_CHANGE"."ID";


--
-- Name: AO_534452_EXPERIENCE; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_EXPERIENCE" (
    "EXPECTED" integer,
    "EXPERIENCED" integer,
    "ID" integer NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "THOUGHTS" text,
    "TOUCHPOINT_ID" integer DEFAULT 0 NOT NULL
);


--
-- Name: AO_534452_EXPERIENCE_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_EXPERIENCE_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_EXPERIENCE_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_EXPERIENCE_ID_seq" OWNED BY public."AO_534452_EXPERIENCE"."ID";


--
-- Name: AO_534452_FEELING; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_FEELING" (
    "ID" integer NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "TERM_ID" integer DEFAULT 0 NOT NULL,
    "TOUCHPOINT_ID" integer DEFAULT 0 NOT NULL
);


--
-- Name: AO_534452_FEELING_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_FEELING_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_FEELING_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_FEELING_ID_seq" OWNED BY public."AO_534452_FEELING"."ID";


--
-- Name: AO_534452_FINDING; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_FINDING" (
    "ANCHOR_ID" integer DEFAULT 0 NOT NULL,
    "ANCHOR_KIND" character varying(255) NOT NULL,
    "ID" integer NOT NULL,
    "KIND" character varying(255) NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "REMOVED" integer,
    "SEVERITY" integer,
    "WORDING" text NOT NULL
);


--
-- Name: AO_534452_FINDING_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_FINDING_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_FINDING_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_FINDING_ID_seq" OWNED BY public."AO_534452_FINDING"."ID";


--
-- Name: AO_534452_IMPROVEMENT; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_IMPROVEMENT" (
    "ANCHOR_ID" integer DEFAULT 0 NOT NULL,
    "ANCHOR_KIND" character varying(255) NOT NULL,
    "FEASIBILITY" integer,
    "ID" integer NOT NULL,
    "IMPACT" integer,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "REMOVED" integer,
    "WORDING" text NOT NULL
);


--
-- Name: AO_534452_IMPROVEMENT_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_IMPROVEMENT_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_IMPROVEMENT_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_IMPROVEMENT_ID_seq" OWNED BY public."AO_534452_IMPROVEMENT"."ID";


--
-- Name: AO_534452_ISSUE_LINK; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_ISSUE_LINK" (
    "FINDING_ID" integer DEFAULT 0 NOT NULL,
    "FINDING_ISSUE" character varying(255) NOT NULL,
    "ID" integer NOT NULL,
    "ISSUE_ID" bigint DEFAULT 0 NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL
);


--
-- Name: AO_534452_ISSUE_LINK_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_ISSUE_LINK_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_ISSUE_LINK_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_ISSUE_LINK_ID_seq" OWNED BY public."AO_534452_ISSUE_LINK"."ID";


--
-- Name: AO_534452_JOURNEY_MAP; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_JOURNEY_MAP" (
    "DESIRED_EXPERIENCE" text,
    "ID" integer NOT NULL,
    "NAME" character varying(255) NOT NULL,
    "OWNER_KEY" character varying(255) NOT NULL,
    "PERSPECTIVE" character varying(255),
    "PROJECT_ID" bigint DEFAULT 0 NOT NULL,
    "REVISION" integer DEFAULT 0 NOT NULL
);


--
-- Name: AO_534452_JOURNEY_MAP_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_JOURNEY_MAP_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_JOURNEY_MAP_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_JOURNEY_MAP_ID_seq" OWNED BY public."AO_534452_JOURNEY_MAP"."ID";


--
-- Name: AO_534452_MESSAGE; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_MESSAGE" (
    "ID" integer NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "PROMISE" character varying(255) NOT NULL,
    "TOUCHPOINT_ID" integer DEFAULT 0 NOT NULL,
    "WORDING" text NOT NULL
);


--
-- Name: AO_534452_MESSAGE_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_MESSAGE_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_MESSAGE_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_MESSAGE_ID_seq" OWNED BY public."AO_534452_MESSAGE"."ID";


--
-- Name: AO_534452_SOURCE; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_SOURCE" (
    "DATED" character varying(255),
    "ID" integer NOT NULL,
    "PROJECT_ID" bigint DEFAULT 0 NOT NULL,
    "TITLE" character varying(255) NOT NULL,
    "TYPE_ID" integer
);


--
-- Name: AO_534452_SOURCE_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_SOURCE_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_SOURCE_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_SOURCE_ID_seq" OWNED BY public."AO_534452_SOURCE"."ID";


--
-- Name: AO_534452_STAGE; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_STAGE" (
    "ID" integer NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "NAME" character varying(255) NOT NULL,
    "ORDER_KEY" character varying(255) NOT NULL,
    "REMOVED" integer,
    "STAGE_PERIOD" character varying(255) NOT NULL
);


--
-- Name: AO_534452_STAGE_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_STAGE_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_STAGE_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_STAGE_ID_seq" OWNED BY public."AO_534452_STAGE"."ID";


--
-- Name: AO_534452_TERM; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_TERM" (
    "BUILT_IN" character varying(255),
    "ID" integer NOT NULL,
    "KIND" character varying(255) NOT NULL,
    "NAME" character varying(255) NOT NULL,
    "PROJECT_ID" bigint DEFAULT 0 NOT NULL,
    "UNIQUE_NAME" character varying(450) NOT NULL
);


--
-- Name: AO_534452_TERM_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_TERM_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_TERM_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_TERM_ID_seq" OWNED BY public."AO_534452_TERM"."ID";


--
-- Name: AO_534452_TOUCHPOINT; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AO_534452_TOUCHPOINT" (
    "BACK_STAGE" text,
    "CHANNEL_ID" integer,
    "CUSTOMER_ACTION" text,
    "CUSTOMER_GOAL" text,
    "DEPARTMENT_ID" integer,
    "DESCRIPTION" text,
    "FRONT_STAGE" text,
    "ID" integer NOT NULL,
    "MAP_ID" integer DEFAULT 0 NOT NULL,
    "MOMENT_OF_TRUTH" boolean NOT NULL,
    "NAME" character varying(255) NOT NULL,
    "ORDER_KEY" character varying(255) NOT NULL,
    "REMOVED" integer,
    "STAGE_ID" integer,
    "TYPE_ID" integer,
    "WAITING_MINUTES" integer
);


--
-- Name: AO_534452_TOUCHPOINT_ID_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public."AO_534452_TOUCHPOINT_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: AO_534452_TOUCHPOINT_ID_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public."AO_534452_TOUCHPOINT_ID_seq" OWNED BY public."AO_534452_TOUCHPOINT"."ID";


--
-- Name: issue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issue (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    number_in_project bigint NOT NULL,
    type_id character varying(20) NOT NULL,
    summary character varying(255) NOT NULL,
    description character varying(32767),
    status_id character varying(20) NOT NULL,
    resolution_id character varying(20),
    priority_id character varying(20) NOT NULL,
    reporter character varying(50),
    assignee character varying(50),
    level_name character varying(50),
    created timestamp without time zone NOT NULL,
    updated timestamp without time zone NOT NULL,
    resolved timestamp without time zone,
    request_type character varying(100),
    channel character varying(50),
    satisfaction integer
);


--
-- Name: jira_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jira_user (
    user_key character varying(50) NOT NULL,
    user_name character varying(50) NOT NULL,
    display_name character varying(100) NOT NULL,
    locale character varying(10) NOT NULL,
    theme character varying(10) NOT NULL
);


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    user_key character varying(50) NOT NULL,
    group_name character varying(50) NOT NULL
);


--
-- Name: moved_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.moved_key (
    old_key character varying(50) NOT NULL,
    issue_id bigint NOT NULL
);


--
-- Name: permission_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.permission_grant (
    project_id bigint NOT NULL,
    permission character varying(50) NOT NULL,
    group_name character varying(50) NOT NULL
);


--
-- Name: project; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project (
    id bigint NOT NULL,
    project_key character varying(20) NOT NULL,
    project_name character varying(100) NOT NULL,
    counter bigint NOT NULL
);


--
-- Name: project_issue_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.project_issue_type (
    project_id bigint NOT NULL,
    type_id character varying(20) NOT NULL,
    place integer NOT NULL
);


--
-- Name: security_level; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.security_level (
    level_name character varying(50) NOT NULL,
    group_name character varying(50) NOT NULL
);


--
-- Name: session_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_token (
    token character varying(64) NOT NULL,
    user_key character varying(50) NOT NULL
);


--
-- Name: AO_534452_ADDRESSES ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_ADDRESSES" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_ADDRESSES_ID_seq"'::regclass);


--
-- Name: AO_534452_BACKING ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_BACKING" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_BACKING_ID_seq"'::regclass);


--
-- Name: AO_534452_CHANGE ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_CHANGE" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_CHANGE_ID_seq"'::regclass);


--
-- Name: AO_534452_EXPERIENCE ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_EXPERIENCE" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_EXPERIENCE_ID_seq"'::regclass);


--
-- Name: AO_534452_FEELING ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_FEELING" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_FEELING_ID_seq"'::regclass);


--
-- Name: AO_534452_FINDING ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_FINDING" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_FINDING_ID_seq"'::regclass);


--
-- Name: AO_534452_IMPROVEMENT ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_IMPROVEMENT" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_IMPROVEMENT_ID_seq"'::regclass);


--
-- Name: AO_534452_ISSUE_LINK ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_ISSUE_LINK" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_ISSUE_LINK_ID_seq"'::regclass);


--
-- Name: AO_534452_JOURNEY_MAP ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_JOURNEY_MAP" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_JOURNEY_MAP_ID_seq"'::regclass);


--
-- Name: AO_534452_MESSAGE ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_MESSAGE" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_MESSAGE_ID_seq"'::regclass);


--
-- Name: AO_534452_SOURCE ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_SOURCE" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_SOURCE_ID_seq"'::regclass);


--
-- Name: AO_534452_STAGE ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_STAGE" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_STAGE_ID_seq"'::regclass);


--
-- Name: AO_534452_TERM ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_TERM" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_TERM_ID_seq"'::regclass);


--
-- Name: AO_534452_TOUCHPOINT ID; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_TOUCHPOINT" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_534452_TOUCHPOINT_ID_seq"'::regclass);


--
-- Data for Name: AO_534452_ADDRESSES; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_ADDRESSES" VALUES (1, 1, 1, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (2, 2, 2, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (3, 3, 3, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (4, 4, 4, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (6, 5, 5, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (8, 6, 6, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (9, 7, 7, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (10, 8, 8, 1);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (12, 9, 9, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (13, 10, 10, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (14, 11, 11, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (16, 12, 12, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (17, 13, 13, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (19, 14, 14, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (20, 15, 15, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (22, 16, 16, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (23, 17, 17, 2);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (24, 18, 18, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (25, 19, 19, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (26, 20, 20, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (28, 21, 21, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (29, 22, 22, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (31, 23, 23, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (32, 24, 24, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (34, 25, 25, 3);
INSERT INTO public."AO_534452_ADDRESSES" VALUES (35, 26, 26, 3);


--
-- Data for Name: AO_534452_BACKING; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_BACKING" VALUES (1, 'touchpoint', 1, 1, 1);
INSERT INTO public."AO_534452_BACKING" VALUES (2, 'touchpoint', 2, 1, 2);
INSERT INTO public."AO_534452_BACKING" VALUES (3, 'touchpoint', 3, 1, 3);
INSERT INTO public."AO_534452_BACKING" VALUES (3, 'touchpoint', 4, 1, 1);
INSERT INTO public."AO_534452_BACKING" VALUES (4, 'touchpoint', 5, 1, 4);
INSERT INTO public."AO_534452_BACKING" VALUES (5, 'touchpoint', 6, 1, 4);
INSERT INTO public."AO_534452_BACKING" VALUES (6, 'touchpoint', 7, 1, 5);
INSERT INTO public."AO_534452_BACKING" VALUES (7, 'touchpoint', 8, 1, 2);
INSERT INTO public."AO_534452_BACKING" VALUES (8, 'touchpoint', 9, 1, 4);
INSERT INTO public."AO_534452_BACKING" VALUES (9, 'touchpoint', 10, 1, 6);
INSERT INTO public."AO_534452_BACKING" VALUES (10, 'touchpoint', 11, 1, 7);
INSERT INTO public."AO_534452_BACKING" VALUES (11, 'touchpoint', 12, 1, 1);
INSERT INTO public."AO_534452_BACKING" VALUES (12, 'touchpoint', 13, 2, 8);
INSERT INTO public."AO_534452_BACKING" VALUES (13, 'touchpoint', 14, 2, 9);
INSERT INTO public."AO_534452_BACKING" VALUES (14, 'touchpoint', 15, 2, 10);
INSERT INTO public."AO_534452_BACKING" VALUES (15, 'touchpoint', 16, 2, 11);
INSERT INTO public."AO_534452_BACKING" VALUES (16, 'touchpoint', 17, 2, 12);
INSERT INTO public."AO_534452_BACKING" VALUES (17, 'touchpoint', 18, 2, 13);
INSERT INTO public."AO_534452_BACKING" VALUES (18, 'touchpoint', 19, 2, 14);
INSERT INTO public."AO_534452_BACKING" VALUES (19, 'touchpoint', 20, 2, 13);
INSERT INTO public."AO_534452_BACKING" VALUES (20, 'touchpoint', 21, 2, 15);
INSERT INTO public."AO_534452_BACKING" VALUES (21, 'touchpoint', 22, 2, 16);
INSERT INTO public."AO_534452_BACKING" VALUES (22, 'touchpoint', 23, 2, 17);
INSERT INTO public."AO_534452_BACKING" VALUES (23, 'touchpoint', 24, 3, 18);
INSERT INTO public."AO_534452_BACKING" VALUES (24, 'touchpoint', 25, 3, 19);
INSERT INTO public."AO_534452_BACKING" VALUES (25, 'touchpoint', 26, 3, 20);
INSERT INTO public."AO_534452_BACKING" VALUES (26, 'touchpoint', 27, 3, 21);
INSERT INTO public."AO_534452_BACKING" VALUES (27, 'touchpoint', 28, 3, 22);
INSERT INTO public."AO_534452_BACKING" VALUES (28, 'touchpoint', 29, 3, 23);
INSERT INTO public."AO_534452_BACKING" VALUES (29, 'touchpoint', 30, 3, 24);
INSERT INTO public."AO_534452_BACKING" VALUES (30, 'touchpoint', 31, 3, 23);
INSERT INTO public."AO_534452_BACKING" VALUES (31, 'touchpoint', 32, 3, 25);
INSERT INTO public."AO_534452_BACKING" VALUES (32, 'touchpoint', 33, 3, 26);
INSERT INTO public."AO_534452_BACKING" VALUES (33, 'touchpoint', 34, 3, 27);


--
-- Data for Name: AO_534452_CHANGE; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.349', NULL, 1, 1, '1:1', 1, 'import', 1, NULL, 'A journey', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.464', NULL, 2, 2, '2:1', 1, 'import', 2, NULL, 'A journey', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.554', NULL, 3, 3, '3:1', 1, 'import', 3, NULL, 'A journey', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.57', NULL, 4, 4, '4:1', 1, 'map', 4, NULL, 'Tom ☃ 😀 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.752', 'customerGoal', 5, 1, '1:2', 2, 'touchpoint', 1, NULL, 'A laptop æøå', 'At udstyret er klar til tiden');
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.767', 'name', 6, 1, '1:3', 3, 'touchpoint', 1, NULL, 'Orders it all', 'Lederen bestiller udstyr');
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.784', 'experienced', 7, 1, '1:4', 4, 'experience', 1, NULL, '1.5', '-0.5');
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.814', 'experienced', 8, 1, '1:5', 5, 'experience', 1, 4, '-0.5', '1.5');
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.825', 'perspective', 9, 1, '1:6', 6, 'map', 1, NULL, 'Maja', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.848', NULL, 10, 1, '1:7', 7, 'issuelink', 1, NULL, '3:10160', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.872', NULL, 11, 1, '1:8', 8, 'issuelink', 2, NULL, '3:1020007', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.945', NULL, 12, 1, '1:9', 9, 'touchpoint', 6, NULL, NULL, 'Ringer til servicedesken');
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-po', '2026-11-22 04:59:22.959', NULL, 13, 1, '1:10', 10, 'stage', 21, NULL, 'Later', NULL);
INSERT INTO public."AO_534452_CHANGE" VALUES ('JIRAUSER-agent', '2026-11-22 04:59:23.012', NULL, 14, 1, '1:11', 11, 'finding', 36, NULL, 'Told by an agent', NULL);


--
-- Data for Name: AO_534452_EXPERIENCE; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 0, 2, 1, 'Fint, men hvornår kommer pc''en?', 2);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -4, 3, 1, 'Er der overhovedet nogen, der kigger på sagen?', 3);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (4, 4, 4, 1, 'Flot maskine!', 4);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -2, 5, 1, 'Er koden allerede udløbet?', 5);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, 2, 6, 1, 'Nu har jeg spildt en time', 6);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -3, 7, 1, 'Hvorfor ved I ikke, hvad jeg skal bruge?', 7);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, 2, 8, 1, 'Det er nemmere end portalen', 8);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -2, 9, 1, 'Den er da ikke løst endnu', 9);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -2, 10, 1, 'Er der nogen, der læser det her?', 10);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 2, 11, 1, 'Rart, at nogen spørger', 11);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, 1, 12, 2, 'Looks cheap, is it real?', 12);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -2, 13, 2, 'They never answer complaints', 13);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 0, 14, 2, 'Which size am I?', 14);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -3, 15, 2, 'It did not understand me', 15);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -1, 16, 2, 'Why do you need my birthday?', 16);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 2, 17, 2, 'Good', 17);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -4, 18, 2, 'Is it lost?', 18);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -2, 19, 2, 'Between 8 and 20?', 19);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 4, 20, 2, 'Nicer than in the picture', 20);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -3, 21, 2, 'Where is the label?', 21);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -2, 22, 2, 'I just returned this dress!', 22);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, 1, 23, 3, 'Looks cheap, is it real?', 23);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -2, 24, 3, 'They never answer complaints', 24);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 0, 25, 3, 'Which size am I?', 25);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -3, 26, 3, 'It did not understand me', 26);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -1, 27, 3, 'Why do you need my birthday?', 27);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 2, 28, 3, 'Good', 28);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -4, 29, 3, 'Is it lost?', 29);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -2, 30, 3, 'Between 8 and 20?', 30);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, 4, 31, 3, 'Nicer than in the picture', 31);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -3, 32, 3, 'Where is the label?', 32);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (0, -2, 33, 3, 'I just returned this dress!', 33);
INSERT INTO public."AO_534452_EXPERIENCE" VALUES (2, -1, 1, 1, 'Hvorfor skal jeg skrive afdelingen to gange?', 1);


--
-- Data for Name: AO_534452_FEELING; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_FEELING" VALUES (1, 1, 4, 1);
INSERT INTO public."AO_534452_FEELING" VALUES (2, 1, 9, 2);
INSERT INTO public."AO_534452_FEELING" VALUES (3, 1, 13, 3);
INSERT INTO public."AO_534452_FEELING" VALUES (4, 1, 14, 3);
INSERT INTO public."AO_534452_FEELING" VALUES (5, 1, 17, 4);
INSERT INTO public."AO_534452_FEELING" VALUES (6, 1, 22, 5);
INSERT INTO public."AO_534452_FEELING" VALUES (7, 1, 25, 6);
INSERT INTO public."AO_534452_FEELING" VALUES (8, 1, 28, 7);
INSERT INTO public."AO_534452_FEELING" VALUES (9, 1, 31, 8);
INSERT INTO public."AO_534452_FEELING" VALUES (10, 1, 32, 9);
INSERT INTO public."AO_534452_FEELING" VALUES (11, 1, 34, 10);
INSERT INTO public."AO_534452_FEELING" VALUES (12, 1, 36, 11);
INSERT INTO public."AO_534452_FEELING" VALUES (13, 2, 40, 12);
INSERT INTO public."AO_534452_FEELING" VALUES (14, 2, 43, 13);
INSERT INTO public."AO_534452_FEELING" VALUES (15, 2, 14, 14);
INSERT INTO public."AO_534452_FEELING" VALUES (16, 2, 51, 15);
INSERT INTO public."AO_534452_FEELING" VALUES (17, 2, 53, 16);
INSERT INTO public."AO_534452_FEELING" VALUES (18, 2, 25, 17);
INSERT INTO public."AO_534452_FEELING" VALUES (19, 2, 55, 18);
INSERT INTO public."AO_534452_FEELING" VALUES (20, 2, 28, 19);
INSERT INTO public."AO_534452_FEELING" VALUES (21, 2, 59, 20);
INSERT INTO public."AO_534452_FEELING" VALUES (22, 2, 22, 21);
INSERT INTO public."AO_534452_FEELING" VALUES (23, 2, 51, 22);
INSERT INTO public."AO_534452_FEELING" VALUES (24, 3, 64, 23);
INSERT INTO public."AO_534452_FEELING" VALUES (25, 3, 68, 24);
INSERT INTO public."AO_534452_FEELING" VALUES (26, 3, 73, 25);
INSERT INTO public."AO_534452_FEELING" VALUES (27, 3, 78, 26);
INSERT INTO public."AO_534452_FEELING" VALUES (28, 3, 80, 27);
INSERT INTO public."AO_534452_FEELING" VALUES (29, 3, 83, 28);
INSERT INTO public."AO_534452_FEELING" VALUES (30, 3, 87, 29);
INSERT INTO public."AO_534452_FEELING" VALUES (31, 3, 90, 30);
INSERT INTO public."AO_534452_FEELING" VALUES (32, 3, 93, 31);
INSERT INTO public."AO_534452_FEELING" VALUES (33, 3, 95, 32);
INSERT INTO public."AO_534452_FEELING" VALUES (34, 3, 78, 33);


--
-- Data for Name: AO_534452_FINDING; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_FINDING" VALUES (1, 'touchpoint', 1, 'pain', 1, NULL, 2, 'De samme oplysninger skal tastes flere gange');
INSERT INTO public."AO_534452_FINDING" VALUES (2, 'touchpoint', 2, 'pain', 1, NULL, 3, 'Mailen siger ikke, hvornår udstyret er klar');
INSERT INTO public."AO_534452_FINDING" VALUES (3, 'touchpoint', 3, 'pain', 1, NULL, 5, 'Godkendelsen ligger stille, når godkenderen er på ferie');
INSERT INTO public."AO_534452_FINDING" VALUES (3, 'touchpoint', 4, 'pain', 1, NULL, 4, 'Ingen kan se, hvem der mangler at godkende');
INSERT INTO public."AO_534452_FINDING" VALUES (4, 'touchpoint', 5, 'gain', 1, NULL, NULL, 'Personlig velkomst i receptionen');
INSERT INTO public."AO_534452_FINDING" VALUES (5, 'touchpoint', 6, 'pain', 1, NULL, 4, 'Koden udløber, før medarbejderen møder ind');
INSERT INTO public."AO_534452_FINDING" VALUES (6, 'touchpoint', 7, 'gain', 1, NULL, NULL, 'Supporteren lytter og følger sagen til dørs');
INSERT INTO public."AO_534452_FINDING" VALUES (7, 'touchpoint', 8, 'pain', 1, NULL, 5, 'Én sag pr. system, fire i gennemsnit');
INSERT INTO public."AO_534452_FINDING" VALUES (9, 'touchpoint', 9, 'pain', 1, NULL, 3, 'Sager lukkes, før brugeren har prøvet løsningen');
INSERT INTO public."AO_534452_FINDING" VALUES (10, 'touchpoint', 10, 'pain', 1, NULL, 4, 'Ingen følger op på dårlige svar');
INSERT INTO public."AO_534452_FINDING" VALUES (11, 'touchpoint', 11, 'gain', 1, NULL, NULL, 'Medarbejderen føler sig set');
INSERT INTO public."AO_534452_FINDING" VALUES (12, 'touchpoint', 12, 'pain', 2, NULL, 3, 'Advert promises free delivery that applies only above 50');
INSERT INTO public."AO_534452_FINDING" VALUES (13, 'touchpoint', 13, 'pain', 2, NULL, 3, 'Complaints on the review site stay unanswered');
INSERT INTO public."AO_534452_FINDING" VALUES (14, 'touchpoint', 14, 'pain', 2, NULL, 4, 'Size guide is a picture that cannot be read on a phone');
INSERT INTO public."AO_534452_FINDING" VALUES (14, 'touchpoint', 15, 'gain', 2, NULL, NULL, 'Good photos');
INSERT INTO public."AO_534452_FINDING" VALUES (15, 'touchpoint', 16, 'pain', 2, NULL, 4, 'Question must be repeated when the agent takes over');
INSERT INTO public."AO_534452_FINDING" VALUES (16, 'touchpoint', 17, 'pain', 2, NULL, 3, 'Checkout asks for data that is not needed');
INSERT INTO public."AO_534452_FINDING" VALUES (17, 'touchpoint', 18, 'gain', 2, NULL, NULL, 'Clear and quick');
INSERT INTO public."AO_534452_FINDING" VALUES (18, 'touchpoint', 19, 'pain', 2, NULL, 5, 'Tracking shows nothing until the carrier scans');
INSERT INTO public."AO_534452_FINDING" VALUES (19, 'touchpoint', 20, 'pain', 2, NULL, 4, 'Time window of twelve hours');
INSERT INTO public."AO_534452_FINDING" VALUES (20, 'touchpoint', 21, 'gain', 2, NULL, NULL, 'Handwritten card in the parcel');
INSERT INTO public."AO_534452_FINDING" VALUES (21, 'touchpoint', 22, 'pain', 2, NULL, 5, 'Return label must be requested by e-mail');
INSERT INTO public."AO_534452_FINDING" VALUES (22, 'touchpoint', 23, 'pain', 2, NULL, 2, 'Newsletter offers what was just returned');
INSERT INTO public."AO_534452_FINDING" VALUES (23, 'touchpoint', 24, 'pain', 3, NULL, 3, 'Advert promises free delivery that applies only above 50');
INSERT INTO public."AO_534452_FINDING" VALUES (24, 'touchpoint', 25, 'pain', 3, NULL, 3, 'Complaints on the review site stay unanswered');
INSERT INTO public."AO_534452_FINDING" VALUES (25, 'touchpoint', 26, 'pain', 3, NULL, 4, 'Size guide is a picture that cannot be read on a phone');
INSERT INTO public."AO_534452_FINDING" VALUES (25, 'touchpoint', 27, 'gain', 3, NULL, NULL, 'Good photos');
INSERT INTO public."AO_534452_FINDING" VALUES (26, 'touchpoint', 28, 'pain', 3, NULL, 4, 'Question must be repeated when the agent takes over');
INSERT INTO public."AO_534452_FINDING" VALUES (27, 'touchpoint', 29, 'pain', 3, NULL, 3, 'Checkout asks for data that is not needed');
INSERT INTO public."AO_534452_FINDING" VALUES (28, 'touchpoint', 30, 'gain', 3, NULL, NULL, 'Clear and quick');
INSERT INTO public."AO_534452_FINDING" VALUES (29, 'touchpoint', 31, 'pain', 3, NULL, 5, 'Tracking shows nothing until the carrier scans');
INSERT INTO public."AO_534452_FINDING" VALUES (30, 'touchpoint', 32, 'pain', 3, NULL, 4, 'Time window of twelve hours');
INSERT INTO public."AO_534452_FINDING" VALUES (31, 'touchpoint', 33, 'gain', 3, NULL, NULL, 'Handwritten card in the parcel');
INSERT INTO public."AO_534452_FINDING" VALUES (32, 'touchpoint', 34, 'pain', 3, NULL, 5, 'Return label must be requested by e-mail');
INSERT INTO public."AO_534452_FINDING" VALUES (33, 'touchpoint', 35, 'pain', 3, NULL, 2, 'Newsletter offers what was just returned');
INSERT INTO public."AO_534452_FINDING" VALUES (5, 'touchpoint', 36, 'pain', 1, NULL, NULL, 'Told by an agent');


--
-- Data for Name: AO_534452_IMPROVEMENT; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (1, 'touchpoint', 3, 1, 4, 1, NULL, 'Hent oplysningerne fra HR-systemet');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (2, 'touchpoint', 5, 2, 4, 1, NULL, 'Vis forventet leveringsdato i mailen');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (3, 'touchpoint', 4, 3, 5, 1, NULL, 'En stedfortræder godkender efter 24 timer');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (3, 'touchpoint', 5, 4, 3, 1, NULL, 'Vis i portalen, hvem der mangler at godkende');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (5, 'touchpoint', 5, 5, 4, 1, NULL, 'Lad koden gælde til første login');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (7, 'touchpoint', 2, 6, 5, 1, NULL, 'Adgangspakker pr. rolle');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (9, 'touchpoint', 5, 7, 3, 1, NULL, 'Bed om bekræftelse før lukning');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (10, 'touchpoint', 4, 8, 4, 1, NULL, 'Teamlederen ringer ved 1 eller 2');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (12, 'touchpoint', 5, 9, 3, 2, NULL, 'State the limit in the advert');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (13, 'touchpoint', 4, 10, 3, 2, NULL, 'Support answers public reviews within a day');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (14, 'touchpoint', 2, 11, 5, 2, NULL, 'Size advice from past returns');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (15, 'touchpoint', 5, 12, 4, 2, NULL, 'Hand the transcript to the agent');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (16, 'touchpoint', 5, 13, 3, 2, NULL, 'Remove two fields');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (18, 'touchpoint', 4, 14, 5, 2, NULL, 'Send a message when the parcel is packed');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (19, 'touchpoint', 2, 15, 4, 2, NULL, 'Two-hour window from the carrier''s API');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (21, 'touchpoint', 5, 16, 5, 2, NULL, 'Label in the customer''s account');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (22, 'touchpoint', 4, 17, 2, 2, NULL, 'Exclude returned items');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (23, 'touchpoint', 5, 18, 3, 3, NULL, 'State the limit in the advert');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (24, 'touchpoint', 4, 19, 3, 3, NULL, 'Support answers public reviews within a day');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (25, 'touchpoint', 2, 20, 5, 3, NULL, 'Size advice from past returns');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (26, 'touchpoint', 5, 21, 4, 3, NULL, 'Hand the transcript to the agent');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (27, 'touchpoint', 5, 22, 3, 3, NULL, 'Remove two fields');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (29, 'touchpoint', 4, 23, 5, 3, NULL, 'Send a message when the parcel is packed');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (30, 'touchpoint', 2, 24, 4, 3, NULL, 'Two-hour window from the carrier''s API');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (32, 'touchpoint', 5, 25, 5, 3, NULL, 'Label in the customer''s account');
INSERT INTO public."AO_534452_IMPROVEMENT" VALUES (33, 'touchpoint', 4, 26, 2, 3, NULL, 'Exclude returned items');


--
-- Data for Name: AO_534452_ISSUE_LINK; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_ISSUE_LINK" VALUES (3, '3:10160', 1, 10160, 1);
INSERT INTO public."AO_534452_ISSUE_LINK" VALUES (3, '3:1020007', 2, 1020007, 1);


--
-- Data for Name: AO_534452_JOURNEY_MAP; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_JOURNEY_MAP" VALUES (NULL, 2, 'A journey', 'JIRAUSER-po', NULL, 10000, 1);
INSERT INTO public."AO_534452_JOURNEY_MAP" VALUES (NULL, 3, 'A journey', 'JIRAUSER-po', NULL, 10001, 1);
INSERT INTO public."AO_534452_JOURNEY_MAP" VALUES (NULL, 4, 'Tom ☃ 😀 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'JIRAUSER-po', NULL, 10001, 1);
INSERT INTO public."AO_534452_JOURNEY_MAP" VALUES (NULL, 1, 'A journey', 'JIRAUSER-po', 'Maja', 10000, 11);


--
-- Data for Name: AO_534452_MESSAGE; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_MESSAGE" VALUES (1, 1, 'broken', 1, 'Det tager 5 minutter at bestille');
INSERT INTO public."AO_534452_MESSAGE" VALUES (2, 1, 'kept', 2, 'Vi vender tilbage inden for 2 dage');
INSERT INTO public."AO_534452_MESSAGE" VALUES (3, 1, 'kept', 4, 'Pc''en er klar på første dag');
INSERT INTO public."AO_534452_MESSAGE" VALUES (4, 1, 'broken', 6, 'Vi svarer inden for 3 minutter');
INSERT INTO public."AO_534452_MESSAGE" VALUES (5, 2, 'broken', 12, 'Free delivery in two days');
INSERT INTO public."AO_534452_MESSAGE" VALUES (6, 2, 'broken', 15, 'Answer within one minute');
INSERT INTO public."AO_534452_MESSAGE" VALUES (7, 2, 'broken', 18, 'Delivered in two days');
INSERT INTO public."AO_534452_MESSAGE" VALUES (8, 2, 'broken', 21, 'Easy returns');
INSERT INTO public."AO_534452_MESSAGE" VALUES (9, 3, 'broken', 23, 'Free delivery in two days');
INSERT INTO public."AO_534452_MESSAGE" VALUES (10, 3, 'broken', 26, 'Answer within one minute');
INSERT INTO public."AO_534452_MESSAGE" VALUES (11, 3, 'broken', 29, 'Delivered in two days');
INSERT INTO public."AO_534452_MESSAGE" VALUES (12, 3, 'broken', 32, 'Easy returns');


--
-- Data for Name: AO_534452_SOURCE; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-04-14', 1, 10000, 'Interviews med 6 ledere', 5);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-03-31', 2, 10000, 'Sager i ITSD, 1. kvartal', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-03-31', 3, 10000, 'Median af 212 sager', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-05-04', 4, 10000, 'Fulgte 4 nye medarbejdere', 18);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-03-31', 5, 10000, 'CSAT på 87 opkald', 26);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-03-31', 6, 10000, 'Genåbnede sager: 11 %', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-03-31', 7, 10000, 'CSAT, 412 svar', 26);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-05', 8, 10000, 'Campaign report week 40', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-12', 9, 10000, 'Shop-along with 5 customers', 18);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-20', 10, 10000, 'Focus group B', 47);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-01', 11, 10000, '1,200 chats, September', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-01', 12, 10000, 'Abandoned carts: 31 %', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-25', 13, 10000, '8 customers', 5);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-30', 14, 10000, 'Carrier log, Q3', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-02', 15, 10000, 'Diaries of 6 customers', 18);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-08', 16, 10000, 'Returns workshop', 60);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-05', 17, 10000, 'Unsubscribe rate 2.1 %', 10);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-05', 18, 10001, 'Campaign report week 40', 65);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-12', 19, 10001, 'Shop-along with 5 customers', 69);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-20', 20, 10001, 'Focus group B', 74);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-01', 21, 10001, '1,200 chats, September', 65);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-01', 22, 10001, 'Abandoned carts: 31 %', 65);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-25', 23, 10001, '8 customers', 84);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-09-30', 24, 10001, 'Carrier log, Q3', 65);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-02', 25, 10001, 'Diaries of 6 customers', 69);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-08', 26, 10001, 'Returns workshop', 96);
INSERT INTO public."AO_534452_SOURCE" VALUES ('2026-10-05', 27, 10001, 'Unsubscribe rate 2.1 %', 65);


--
-- Data for Name: AO_534452_STAGE; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_STAGE" VALUES (1, 1, 'Før første dag', 'D', NULL, 'before');
INSERT INTO public."AO_534452_STAGE" VALUES (2, 1, 'Første dag', 'P', NULL, 'during');
INSERT INTO public."AO_534452_STAGE" VALUES (3, 1, 'Første måned', 'b', NULL, 'during');
INSERT INTO public."AO_534452_STAGE" VALUES (4, 1, 'Efter den første måned', 'n', NULL, 'after');
INSERT INTO public."AO_534452_STAGE" VALUES (5, 2, 'Awareness', '8', NULL, 'before');
INSERT INTO public."AO_534452_STAGE" VALUES (6, 2, 'Consideration', 'F', NULL, 'before');
INSERT INTO public."AO_534452_STAGE" VALUES (7, 2, 'Purchase', 'M', NULL, 'during');
INSERT INTO public."AO_534452_STAGE" VALUES (8, 2, 'Delivery', 'T', NULL, 'during');
INSERT INTO public."AO_534452_STAGE" VALUES (9, 2, 'Use', 'a', NULL, 'after');
INSERT INTO public."AO_534452_STAGE" VALUES (10, 2, 'Support', 'h', NULL, 'after');
INSERT INTO public."AO_534452_STAGE" VALUES (11, 2, 'Loyalty', 'o', NULL, 'after');
INSERT INTO public."AO_534452_STAGE" VALUES (12, 3, 'Awareness', '8', NULL, 'before');
INSERT INTO public."AO_534452_STAGE" VALUES (13, 3, 'Consideration', 'F', NULL, 'before');
INSERT INTO public."AO_534452_STAGE" VALUES (14, 3, 'Purchase', 'M', NULL, 'during');
INSERT INTO public."AO_534452_STAGE" VALUES (15, 3, 'Delivery', 'T', NULL, 'during');
INSERT INTO public."AO_534452_STAGE" VALUES (16, 3, 'Use', 'a', NULL, 'after');
INSERT INTO public."AO_534452_STAGE" VALUES (17, 3, 'Support', 'h', NULL, 'after');
INSERT INTO public."AO_534452_STAGE" VALUES (18, 3, 'Loyalty', 'o', NULL, 'after');
INSERT INTO public."AO_534452_STAGE" VALUES (19, 4, 'A', 'L', NULL, 'before');
INSERT INTO public."AO_534452_STAGE" VALUES (20, 4, 'B', 'f', NULL, 'during');
INSERT INTO public."AO_534452_STAGE" VALUES (21, 1, 'Later', 'o', NULL, 'after');


--
-- Data for Name: AO_534452_TERM; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_TERM" VALUES ('form', 1, 'type', 'form', 10000, '10000:type#form');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 2, 'channel', 'Serviceportal', 10000, '10000:channel:serviceportal');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 3, 'department', 'HR', 10000, '10000:department:hr');
INSERT INTO public."AO_534452_TERM" VALUES ('irritated', 4, 'feeling', 'irriteret', 10000, '10000:feeling#irritated');
INSERT INTO public."AO_534452_TERM" VALUES ('interview', 5, 'evidence', 'interview', 10000, '10000:evidence#interview');
INSERT INTO public."AO_534452_TERM" VALUES ('email', 6, 'type', 'e-mail', 10000, '10000:type#email');
INSERT INTO public."AO_534452_TERM" VALUES ('email', 7, 'channel', 'E-mail', 10000, '10000:channel#email');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 8, 'department', 'Servicedesk', 10000, '10000:department:servicedesk');
INSERT INTO public."AO_534452_TERM" VALUES ('neutral', 9, 'feeling', 'neutral', 10000, '10000:feeling#neutral');
INSERT INTO public."AO_534452_TERM" VALUES ('data', 10, 'evidence', 'data', 10000, '10000:evidence#data');
INSERT INTO public."AO_534452_TERM" VALUES ('waiting', 11, 'type', 'waiting', 10000, '10000:type#waiting');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 12, 'department', 'Økonomi', 10000, '10000:department:økonomi');
INSERT INTO public."AO_534452_TERM" VALUES ('angry', 13, 'feeling', 'vred', 10000, '10000:feeling#angry');
INSERT INTO public."AO_534452_TERM" VALUES ('unsure', 14, 'feeling', 'usikker', 10000, '10000:feeling#unsure');
INSERT INTO public."AO_534452_TERM" VALUES ('facetoface', 15, 'type', 'face-to-face', 10000, '10000:type#facetoface');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 16, 'channel', 'Personlig kontakt', 10000, '10000:channel:personlig kontakt');
INSERT INTO public."AO_534452_TERM" VALUES ('happy', 17, 'feeling', 'glad', 10000, '10000:feeling#happy');
INSERT INTO public."AO_534452_TERM" VALUES ('observation', 18, 'evidence', 'observation', 10000, '10000:evidence#observation');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 19, 'type', 'login', 10000, '10000:type:login');
INSERT INTO public."AO_534452_TERM" VALUES ('sms', 20, 'channel', 'SMS', 10000, '10000:channel#sms');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 21, 'department', 'IT-drift', 10000, '10000:department:it-drift');
INSERT INTO public."AO_534452_TERM" VALUES ('frustrated', 22, 'feeling', 'frustreret', 10000, '10000:feeling#frustrated');
INSERT INTO public."AO_534452_TERM" VALUES ('phone', 23, 'type', 'phone', 10000, '10000:type#phone');
INSERT INTO public."AO_534452_TERM" VALUES ('phone', 24, 'channel', 'Telefon', 10000, '10000:channel#phone');
INSERT INTO public."AO_534452_TERM" VALUES ('relieved', 25, 'feeling', 'lettet', 10000, '10000:feeling#relieved');
INSERT INTO public."AO_534452_TERM" VALUES ('survey', 26, 'evidence', 'survey', 10000, '10000:evidence#survey');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 27, 'department', 'IT-sikkerhed', 10000, '10000:department:it-sikkerhed');
INSERT INTO public."AO_534452_TERM" VALUES ('resigned', 28, 'feeling', 'opgivende', 10000, '10000:feeling#resigned');
INSERT INTO public."AO_534452_TERM" VALUES ('conversation', 29, 'type', 'conversation', 10000, '10000:type#conversation');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 30, 'department', 'Egen afdeling', 10000, '10000:department:egen afdeling');
INSERT INTO public."AO_534452_TERM" VALUES ('safe', 31, 'feeling', 'tryg', 10000, '10000:feeling#safe');
INSERT INTO public."AO_534452_TERM" VALUES ('overlooked', 32, 'feeling', 'overset', 10000, '10000:feeling#overlooked');
INSERT INTO public."AO_534452_TERM" VALUES ('survey', 33, 'type', 'survey', 10000, '10000:type#survey');
INSERT INTO public."AO_534452_TERM" VALUES ('indifferent', 34, 'feeling', 'ligeglad', 10000, '10000:feeling#indifferent');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 35, 'channel', 'Møde', 10000, '10000:channel:møde');
INSERT INTO public."AO_534452_TERM" VALUES ('satisfied', 36, 'feeling', 'tilfreds', 10000, '10000:feeling#satisfied');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 37, 'type', 'advert', 10000, '10000:type:advert');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 38, 'channel', 'Social media', 10000, '10000:channel:social media');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 39, 'department', 'Marketing', 10000, '10000:department:marketing');
INSERT INTO public."AO_534452_TERM" VALUES ('curious', 40, 'feeling', 'curious', 10000, '10000:feeling#curious');
INSERT INTO public."AO_534452_TERM" VALUES ('website', 41, 'type', 'website', 10000, '10000:type#website');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 42, 'channel', 'Review site', 10000, '10000:channel:review site');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 43, 'feeling', 'doubtful', 10000, '10000:feeling:doubtful');
INSERT INTO public."AO_534452_TERM" VALUES ('landingpage', 44, 'type', 'landing page', 10000, '10000:type#landingpage');
INSERT INTO public."AO_534452_TERM" VALUES ('website', 45, 'channel', 'Website', 10000, '10000:channel#website');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 46, 'department', 'E-commerce', 10000, '10000:department:e-commerce');
INSERT INTO public."AO_534452_TERM" VALUES ('focusgroup', 47, 'evidence', 'focus group', 10000, '10000:evidence#focusgroup');
INSERT INTO public."AO_534452_TERM" VALUES ('chat', 48, 'type', 'chat', 10000, '10000:type#chat');
INSERT INTO public."AO_534452_TERM" VALUES ('chat', 49, 'channel', 'Chat', 10000, '10000:channel#chat');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 50, 'department', 'Customer service', 10000, '10000:department:customer service');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 51, 'feeling', 'annoyed', 10000, '10000:feeling:annoyed');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 52, 'type', 'checkout', 10000, '10000:type:checkout');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 53, 'feeling', 'wary', 10000, '10000:feeling:wary');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 54, 'department', 'Logistics', 10000, '10000:department:logistics');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 55, 'feeling', 'anxious', 10000, '10000:feeling:anxious');
INSERT INTO public."AO_534452_TERM" VALUES ('message', 56, 'type', 'message', 10000, '10000:type#message');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 57, 'type', 'product', 10000, '10000:type:product');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 58, 'channel', 'Physical', 10000, '10000:channel:physical');
INSERT INTO public."AO_534452_TERM" VALUES ('delighted', 59, 'feeling', 'delighted', 10000, '10000:feeling#delighted');
INSERT INTO public."AO_534452_TERM" VALUES ('workshop', 60, 'evidence', 'workshop', 10000, '10000:evidence#workshop');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 61, 'type', 'advert', 10001, '10001:type:advert');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 62, 'channel', 'Social media', 10001, '10001:channel:social media');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 63, 'department', 'Marketing', 10001, '10001:department:marketing');
INSERT INTO public."AO_534452_TERM" VALUES ('curious', 64, 'feeling', 'curious', 10001, '10001:feeling#curious');
INSERT INTO public."AO_534452_TERM" VALUES ('data', 65, 'evidence', 'data', 10001, '10001:evidence#data');
INSERT INTO public."AO_534452_TERM" VALUES ('website', 66, 'type', 'website', 10001, '10001:type#website');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 67, 'channel', 'Review site', 10001, '10001:channel:review site');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 68, 'feeling', 'doubtful', 10001, '10001:feeling:doubtful');
INSERT INTO public."AO_534452_TERM" VALUES ('observation', 69, 'evidence', 'observation', 10001, '10001:evidence#observation');
INSERT INTO public."AO_534452_TERM" VALUES ('landingpage', 70, 'type', 'landing page', 10001, '10001:type#landingpage');
INSERT INTO public."AO_534452_TERM" VALUES ('website', 71, 'channel', 'Website', 10001, '10001:channel#website');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 72, 'department', 'E-commerce', 10001, '10001:department:e-commerce');
INSERT INTO public."AO_534452_TERM" VALUES ('unsure', 73, 'feeling', 'unsure', 10001, '10001:feeling#unsure');
INSERT INTO public."AO_534452_TERM" VALUES ('focusgroup', 74, 'evidence', 'focus group', 10001, '10001:evidence#focusgroup');
INSERT INTO public."AO_534452_TERM" VALUES ('chat', 75, 'type', 'chat', 10001, '10001:type#chat');
INSERT INTO public."AO_534452_TERM" VALUES ('chat', 76, 'channel', 'Chat', 10001, '10001:channel#chat');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 77, 'department', 'Customer service', 10001, '10001:department:customer service');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 78, 'feeling', 'annoyed', 10001, '10001:feeling:annoyed');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 79, 'type', 'checkout', 10001, '10001:type:checkout');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 80, 'feeling', 'wary', 10001, '10001:feeling:wary');
INSERT INTO public."AO_534452_TERM" VALUES ('email', 81, 'type', 'e-mail', 10001, '10001:type#email');
INSERT INTO public."AO_534452_TERM" VALUES ('email', 82, 'channel', 'E-mail', 10001, '10001:channel#email');
INSERT INTO public."AO_534452_TERM" VALUES ('relieved', 83, 'feeling', 'relieved', 10001, '10001:feeling#relieved');
INSERT INTO public."AO_534452_TERM" VALUES ('interview', 84, 'evidence', 'interview', 10001, '10001:evidence#interview');
INSERT INTO public."AO_534452_TERM" VALUES ('waiting', 85, 'type', 'waiting', 10001, '10001:type#waiting');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 86, 'department', 'Logistics', 10001, '10001:department:logistics');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 87, 'feeling', 'anxious', 10001, '10001:feeling:anxious');
INSERT INTO public."AO_534452_TERM" VALUES ('message', 88, 'type', 'message', 10001, '10001:type#message');
INSERT INTO public."AO_534452_TERM" VALUES ('sms', 89, 'channel', 'SMS', 10001, '10001:channel#sms');
INSERT INTO public."AO_534452_TERM" VALUES ('resigned', 90, 'feeling', 'resigned', 10001, '10001:feeling#resigned');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 91, 'type', 'product', 10001, '10001:type:product');
INSERT INTO public."AO_534452_TERM" VALUES (NULL, 92, 'channel', 'Physical', 10001, '10001:channel:physical');
INSERT INTO public."AO_534452_TERM" VALUES ('delighted', 93, 'feeling', 'delighted', 10001, '10001:feeling#delighted');
INSERT INTO public."AO_534452_TERM" VALUES ('form', 94, 'type', 'form', 10001, '10001:type#form');
INSERT INTO public."AO_534452_TERM" VALUES ('frustrated', 95, 'feeling', 'frustrated', 10001, '10001:feeling#frustrated');
INSERT INTO public."AO_534452_TERM" VALUES ('workshop', 96, 'evidence', 'workshop', 10001, '10001:evidence#workshop');


--
-- Data for Name: AO_534452_TOUCHPOINT; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 7, 'Læser mailen', 'At vide, at bestillingen er modtaget', 8, 'Automatisk mail med sagsnummer.', 'Automatisk svar', 2, 1, false, 'Får bekræftelse på bestillingen', 'V', NULL, 1, 6, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Godkendelse i økonomisystemet', NULL, 'Venter', NULL, 12, 'Økonomi skal godkende køb over 10.000 kr.', NULL, 3, 1, true, 'Venter på godkendelse', 'k', NULL, 1, 11, 4590);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Klargøring med standardimage', 16, 'Henter pc''en', 'At kunne arbejde fra kl. 9', 8, 'Udleveres mod underskrift.', 'Receptionen udleverer pc''en', 4, 1, false, 'Henter pc i receptionen', 'D', NULL, 2, 15, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Systemejeren godkender', 2, 'Opretter en ny sag for hvert system', 'At have de rigtige adgange', 27, 'Rettigheder bestilles enkeltvis.', NULL, 7, 1, true, 'Mangler adgang til systemer', 'n', NULL, 2, 1, 1860);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 16, 'Spørger sidemanden', 'At komme videre', 30, 'Uformel hjælp ved skrivebordet.', NULL, 8, 1, false, 'Spørger en kollega', 'L', NULL, 3, 29, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 7, 'Læser mailen', 'At vide, at sagen er løst', 8, 'Mail om, at sagen er løst.', 'Automatisk mail', 9, 1, false, 'Får besked om, at sagen er lukket', 'f', NULL, 3, 6, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Svarene samles i en rapport', 7, 'Giver 2 af 5', 'At blive hørt', 8, 'Ét spørgsmål efter lukning.', NULL, 10, 1, false, 'Svarer på tilfredshedsmålingen', 'L', NULL, 4, 33, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 35, 'Fortæller, hvad der mangler', 'At være godt i gang', 3, 'Samtale om udstyr og adgange.', 'Lederen følger op', 11, 1, false, 'Taler med lederen efter 30 dage', 'f', NULL, 4, 29, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Campaign tool', 38, 'Scrolls past, comes back', 'Find out whether it is for me', 39, 'Sponsored post for the autumn offer.', 'Post with price', 12, 2, false, 'Sees an advert in a feed', 'L', NULL, 5, 37, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 42, 'Reads the worst reviews first', 'Trust the shop', NULL, 'Compares shops on a review site.', NULL, 13, 2, false, 'Reads reviews elsewhere', 'f', NULL, 5, 41, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Catalogue service', 45, 'Opens the size guide', 'Choose the right size', 46, 'Photos, sizes, stock.', NULL, 14, 2, false, 'Product page', 'L', NULL, 6, 44, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Chat platform', 49, 'Types the question twice', 'Get an answer now', 50, 'Bot first, then a person.', 'Bot, then agent', 15, 2, false, 'Asks in chat', 'f', NULL, 6, 48, 12);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Payment provider', 45, 'Pays by card', 'Pay safely', 46, 'Address, payment, confirmation.', NULL, 16, 2, true, 'Checkout', 'L', NULL, 7, 52, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 7, 'Checks the mail', 'Know that it worked', 46, 'E-mail with order number.', 'Confirmation mail', 17, 2, false, 'Order confirmation', 'f', NULL, 7, 6, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Warehouse picks once a day', NULL, 'Refreshes the tracking page', 'Have it for Saturday', 54, 'No news for three days.', NULL, 18, 2, true, 'Waits for the parcel', 'L', NULL, 8, 11, 4260);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 20, 'Reads the SMS at work', 'Be at home', 54, 'SMS with a time window.', 'SMS from carrier', 19, 2, false, 'Delivery message', 'f', NULL, 8, 56, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 58, 'Tries it on', 'Feel good in it', NULL, 'Parcel opened at home.', NULL, 20, 2, false, 'Unpacks and tries on', 'V', NULL, 9, 57, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Return handled by third party', 45, 'Looks for the label', 'Get the money back', 50, 'Return label and rules.', NULL, 21, 2, true, 'Wants to return', 'V', NULL, 10, 1, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Segmentation once a quarter', 7, 'Unsubscribes', 'Hear about things I like', 39, 'Weekly mail.', 'Newsletter', 22, 2, false, 'Newsletter', 'V', NULL, 11, 6, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Campaign tool', 62, 'Scrolls past, comes back', 'Find out whether it is for me', 63, 'Sponsored post for the autumn offer.', 'Post with price', 23, 3, false, 'Sees an advert in a feed', 'L', NULL, 12, 61, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 67, 'Reads the worst reviews first', 'Trust the shop', NULL, 'Compares shops on a review site.', NULL, 24, 3, false, 'Reads reviews elsewhere', 'f', NULL, 12, 66, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Catalogue service', 71, 'Opens the size guide', 'Choose the right size', 72, 'Photos, sizes, stock.', NULL, 25, 3, false, 'Product page', 'L', NULL, 13, 70, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Chat platform', 76, 'Types the question twice', 'Get an answer now', 77, 'Bot first, then a person.', 'Bot, then agent', 26, 3, false, 'Asks in chat', 'f', NULL, 13, 75, 12);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Payment provider', 71, 'Pays by card', 'Pay safely', 72, 'Address, payment, confirmation.', NULL, 27, 3, true, 'Checkout', 'L', NULL, 14, 79, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 82, 'Checks the mail', 'Know that it worked', 72, 'E-mail with order number.', 'Confirmation mail', 28, 3, false, 'Order confirmation', 'f', NULL, 14, 81, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Warehouse picks once a day', NULL, 'Refreshes the tracking page', 'Have it for Saturday', 86, 'No news for three days.', NULL, 29, 3, true, 'Waits for the parcel', 'L', NULL, 15, 85, 4260);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 89, 'Reads the SMS at work', 'Be at home', 86, 'SMS with a time window.', 'SMS from carrier', 30, 3, false, 'Delivery message', 'f', NULL, 15, 88, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 92, 'Tries it on', 'Feel good in it', NULL, 'Parcel opened at home.', NULL, 31, 3, false, 'Unpacks and tries on', 'V', NULL, 16, 91, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Return handled by third party', 71, 'Looks for the label', 'Get the money back', 77, 'Return label and rules.', NULL, 32, 3, true, 'Wants to return', 'V', NULL, 17, 94, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Segmentation once a quarter', 82, 'Unsubscribes', 'Hear about things I like', 63, 'Weekly mail.', 'Newsletter', 33, 3, false, 'Newsletter', 'V', NULL, 18, 81, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Sagen oprettes og sendes til Indkøb', 2, 'Udfylder 14 felter i portalen', 'A laptop æøå', 3, 'Lederen udfylder formularen til nye medarbejdere.', NULL, 1, 1, false, 'Orders it all', 'G', NULL, 1, 1, NULL);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES (NULL, 24, 'Ringer og venter i kø', 'At få løst problemet nu', 8, 'Får hjælp til at logge på.', 'Supporteren nulstiller adgangskoden', 6, 1, false, 'Ringer til servicedesken', 'b', 1, 2, 23, 18);
INSERT INTO public."AO_534452_TOUCHPOINT" VALUES ('Kontoen oprettes natten før', 20, 'Taster adgangskoden', 'At komme i gang', 21, 'Midlertidig adgangskode på sms.', NULL, 5, 1, true, 'Logger på for første gang', 'P', NULL, 2, 19, NULL);


--
-- Data for Name: issue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.issue VALUES (10100, 10000, 1, '10004', 'Laptop for new colleague in Finance, starts on the 1st', 'Standard model, Danish keyboard. Cost centre 4410. Please leave it at the reception in Aarhus.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-08-24 04:59:20.33522', '2026-08-26 11:59:20.33522', '2026-08-26 11:59:20.33522', 'New equipment', 'Portal', 4);
INSERT INTO public.issue VALUES (10101, 10000, 2, '10005', 'VPN drops every few minutes from home', 'It started after the update on Monday. I have to sign in again each time and lose what I typed.', '10002', '10000', '2', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-08-25 19:47:55.945389', '2026-08-28 03:47:55.945389', '2026-08-28 03:47:55.945389', 'Report a problem', 'Phone', 2);
INSERT INTO public.issue VALUES (10102, 10000, 3, '10004', 'Read access to the shared drive Contracts', 'My manager Lise has approved it.', '10002', '10000', '4', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-08-27 06:36:31.555559', '2026-08-29 15:36:31.555559', '2026-08-29 15:36:31.555559', 'Access', 'Portal', 5);
INSERT INTO public.issue VALUES (10103, 10000, 4, '10005', 'Printer on the 3rd floor prints blank pages', 'I changed the toner already. Same result from two computers.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-08-28 21:25:07.165728', '2026-08-31 07:25:07.165728', '2026-08-31 07:25:07.165728', 'Report a problem', 'E-mail', 3);
INSERT INTO public.issue VALUES (10104, 10000, 5, '10004', 'New employee: accounts for Jonas Brandt', 'Starts next Monday in Sales. Needs mail, CRM and the phone system.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-08-30 08:13:42.775898', '2026-09-01 19:13:42.775898', '2026-09-01 19:13:42.775898', 'Onboarding', 'Portal', 2);
INSERT INTO public.issue VALUES (10105, 10000, 6, '10004', 'Add me to the mailing list "Product news"', NULL, '10002', '10000', '3', 'JIRAUSER-viewer', 'JIRAUSER-agent', NULL, '2026-08-31 23:02:18.386067', '2026-09-03 11:02:18.386067', '2026-09-03 11:02:18.386067', 'Access', 'Chat', 4);
INSERT INTO public.issue VALUES (10106, 10000, 7, '10005', 'Mail is down for everybody in Odense', 'Nobody in the office can send or receive since 08:40.', '10002', '10000', '1', 'JIRAUSER-agent', 'JIRAUSER-agent', NULL, '2026-09-02 09:50:53.996237', '2026-09-04 22:50:53.996237', '2026-09-04 22:50:53.996237', 'Outage', 'Phone', 3);
INSERT INTO public.issue VALUES (10107, 10000, 8, '10004', 'Second monitor for my desk', '27 inches if there is a choice. Desk 2.114.', '10002', '10000', '4', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-04 00:39:29.606406', '2026-09-06 14:39:29.606406', '2026-09-06 14:39:29.606406', 'New equipment', 'Portal', 5);
INSERT INTO public.issue VALUES (10108, 10000, 9, '10005', 'Cannot open the time sheet', 'The page says "session expired" right after I sign in.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-05 11:28:05.216576', '2026-09-08 02:28:05.216576', '2026-09-08 02:28:05.216576', 'Report a problem', 'Portal', NULL);
INSERT INTO public.issue VALUES (10109, 10000, 10, '10004', 'Locked out after the holidays', 'I tried the old password three times.', '10002', '10000', '2', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-07 02:16:40.826745', '2026-09-09 18:16:40.826745', '2026-09-09 18:16:40.826745', 'Password', 'Phone', 4);
INSERT INTO public.issue VALUES (10110, 10000, 11, '10004', 'Laptop was not ready on my first day', 'I started today and was told that the order waits for an approval. Who can approve it?', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-08 13:05:16.436915', '2026-09-11 06:05:16.436915', '2026-09-11 06:05:16.436915', 'Onboarding', 'Portal', 1);
INSERT INTO public.issue VALUES (10111, 10000, 12, '10004', 'How do I book a meeting room with video?', NULL, '10002', '10000', '4', 'JIRAUSER-viewer', 'JIRAUSER-agent', NULL, '2026-09-09 23:53:52.047084', '2026-09-12 17:53:52.047084', '2026-09-12 17:53:52.047084', 'Question', 'Chat', 5);
INSERT INTO public.issue VALUES (10112, 10000, 13, '10005', 'Screen flickers when the laptop is docked', 'Only in the left port. A colleague sees the same.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-11 14:42:27.657254', '2026-09-14 09:42:27.657254', '2026-09-14 09:42:27.657254', 'Report a problem', 'E-mail', 3);
INSERT INTO public.issue VALUES (10113, 10000, 14, '10004', 'Licence for the drawing tool', 'Needed for the exhibition in May. One licence for three months is enough.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-13 01:31:03.267423', '2026-09-15 21:31:03.267423', '2026-09-15 21:31:03.267423', 'Software', 'Portal', 4);
INSERT INTO public.issue VALUES (10114, 10000, 15, '10005', 'The shop''s terminal refuses cards', 'Two customers left without paying. We restarted it twice.', '10002', '10000', '2', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-14 16:19:38.877593', '2026-09-17 13:19:38.877593', '2026-09-17 13:19:38.877593', 'Report a problem', 'Phone', 2);
INSERT INTO public.issue VALUES (10115, 10000, 16, '10004', 'Which headset may I order?', NULL, '10002', '10000', '5', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-16 03:08:14.487762', '2026-09-19 01:08:14.487762', '2026-09-19 01:08:14.487762', 'Question', 'Portal', NULL);
INSERT INTO public.issue VALUES (10116, 10000, 17, '10004', 'Rights in the CRM are missing', 'I can see customers but not their orders.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-17 17:56:50.097932', '2026-09-20 16:56:50.097932', '2026-09-20 16:56:50.097932', 'Access', 'Portal', 3);
INSERT INTO public.issue VALUES (10117, 10000, 18, '10005', 'Calendar shows all meetings one hour late', 'Since the change to summer time.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-19 04:45:25.708101', '2026-09-19 09:45:25.708101', '2026-09-19 09:45:25.708101', 'Report a problem', 'Portal', 4);
INSERT INTO public.issue VALUES (10118, 10000, 19, '10004', 'When does my phone arrive?', 'I ordered it three weeks ago and heard nothing since. The portal still says "In progress".', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-20 19:34:01.318271', '2026-09-21 01:34:01.318271', '2026-09-21 01:34:01.318271', 'New equipment', 'E-mail', 2);
INSERT INTO public.issue VALUES (10119, 10000, 20, '10005', 'Wi-Fi is gone in building B', 'Access points 4 to 9 do not answer.', '10002', '10000', '2', 'JIRAUSER-agent', 'JIRAUSER-agent', NULL, '2026-09-22 06:22:36.92844', '2026-09-22 13:22:36.92844', '2026-09-22 13:22:36.92844', 'Outage', 'Phone', 3);
INSERT INTO public.issue VALUES (10120, 10000, 21, '10004', 'Please install the PDF editor', NULL, '10002', '10000', '4', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-23 21:11:12.53861', '2026-09-24 05:11:12.53861', '2026-09-24 05:11:12.53861', 'Software', 'Portal', 5);
INSERT INTO public.issue VALUES (10121, 10000, 22, '10004', 'Access card for a trainee', 'Anna Holm, from the 14th until the end of August.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-25 07:59:48.148779', '2026-09-25 16:59:48.148779', '2026-09-25 16:59:48.148779', 'Onboarding', 'Portal', 3);
INSERT INTO public.issue VALUES (10122, 10000, 23, '10005', 'Cannot share my screen in meetings', 'The button is grey.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-26 18:48:23.758949', '2026-09-27 04:48:23.758949', '2026-09-27 04:48:23.758949', 'Report a problem', 'Chat', 4);
INSERT INTO public.issue VALUES (10123, 10000, 24, '10004', 'Remove a former colleague from our team folder', 'Peter left at the end of last month.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-09-28 09:36:59.369118', '2026-09-28 20:36:59.369118', '2026-09-28 20:36:59.369118', 'Access', 'Portal', NULL);
INSERT INTO public.issue VALUES (10124, 10000, 25, '10005', 'Orders from the web shop do not reach the warehouse', 'The last order that arrived is from 06:12. About 40 orders wait.', '10002', '10000', '1', 'JIRAUSER-agent', 'JIRAUSER-agent', NULL, '2026-09-29 20:25:34.979288', '2026-09-30 08:25:34.979288', '2026-09-30 08:25:34.979288', 'Outage', 'Phone', 2);
INSERT INTO public.issue VALUES (10125, 10000, 26, '10004', 'Can I use my own keyboard?', NULL, '10002', '10000', '4', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-01 11:14:10.589457', '2026-10-02 00:14:10.589457', '2026-10-02 00:14:10.589457', 'Question', 'E-mail', 4);
INSERT INTO public.issue VALUES (10126, 10000, 27, '10004', 'New phone, codes no longer work', 'I cannot confirm my sign-in any more.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-02 22:02:46.199627', '2026-10-03 12:02:46.199627', '2026-10-03 12:02:46.199627', 'Password', 'Chat', 5);
INSERT INTO public.issue VALUES (10127, 10000, 28, '10005', 'Laptop is very slow since the update', 'It takes eleven minutes until I can work in the morning.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-04 12:51:21.809796', '2026-10-05 03:51:21.809796', '2026-10-05 03:51:21.809796', 'Report a problem', 'Portal', 3);
INSERT INTO public.issue VALUES (10128, 10000, 29, '10004', 'Laptop for a new developer', '16 GB is not enough, see the note of the team lead. The form has no field for it.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-05 23:39:57.419966', '2026-10-06 15:39:57.419966', '2026-10-06 15:39:57.419966', 'New equipment', 'Portal', 2);
INSERT INTO public.issue VALUES (10129, 10000, 30, '10005', 'Label printer in the warehouse jams', 'Every tenth label or so. We send by hand meanwhile.', '10002', '10000', '2', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-07 14:28:33.030135', '2026-10-08 07:28:33.030135', '2026-10-08 07:28:33.030135', 'Report a problem', 'Phone', 4);
INSERT INTO public.issue VALUES (10130, 10000, 31, '10004', 'Access to the reporting tool', 'For the quarterly figures, until Friday if possible.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-09 01:17:08.640305', '2026-10-09 19:17:08.640305', '2026-10-09 19:17:08.640305', 'Access', 'Portal', 4);
INSERT INTO public.issue VALUES (10131, 10000, 32, '10004', 'Update of the drawing tool', 'Version 5 opens no files made with version 6.', '10002', '10000', '4', 'JIRAUSER-viewer', 'JIRAUSER-agent', NULL, '2026-10-10 12:05:44.250474', '2026-10-11 07:05:44.250474', '2026-10-11 07:05:44.250474', 'Software', 'Portal', NULL);
INSERT INTO public.issue VALUES (10132, 10000, 33, '10005', 'Got three different answers about my order', 'One mail says delivered, one says waiting for approval, and the portal says closed. I still have no laptop.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-12 02:54:19.860644', '2026-10-12 22:54:19.860644', '2026-10-12 22:54:19.860644', 'Report a problem', 'E-mail', 2);
INSERT INTO public.issue VALUES (10133, 10000, 34, '10004', 'Accounts for four students', 'List of names is with HR. They start together on Wednesday.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-13 13:42:55.470813', '2026-10-14 10:42:55.470813', '2026-10-14 10:42:55.470813', 'Onboarding', 'Portal', 3);
INSERT INTO public.issue VALUES (10134, 10000, 35, '10005', 'Web camera is upside down', NULL, '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-15 04:31:31.080983', '2026-10-16 02:31:31.080983', '2026-10-16 02:31:31.080983', 'Report a problem', 'Portal', 5);
INSERT INTO public.issue VALUES (10135, 10000, 36, '10004', 'Urgent: access to the payroll system', 'My colleague is ill and payroll closes tonight.', '10002', '10000', '2', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-16 15:20:06.691152', '2026-10-17 14:20:06.691152', '2026-10-17 14:20:06.691152', 'Access', 'Phone', 3);
INSERT INTO public.issue VALUES (10136, 10000, 37, '10005', 'Spell checking is in English only', NULL, '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-18 06:08:42.301322', '2026-10-19 06:08:42.301322', '2026-10-19 06:08:42.301322', 'Report a problem', 'Chat', 4);
INSERT INTO public.issue VALUES (10137, 10000, 38, '10004', 'How long are deleted mails kept?', NULL, '10002', '10000', '4', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-19 16:57:17.911491', '2026-10-20 17:57:17.911491', '2026-10-20 17:57:17.911491', 'Question', 'Portal', 5);
INSERT INTO public.issue VALUES (10138, 10000, 39, '10004', 'Docking station for the desk in Aalborg', NULL, '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-21 07:45:53.52166', '2026-10-22 09:45:53.52166', '2026-10-22 09:45:53.52166', 'New equipment', 'Portal', 3);
INSERT INTO public.issue VALUES (10139, 10000, 40, '10005', 'Returned parcel is not registered', 'The customer has called twice. The parcel number is in our system but the refund is not.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-22 18:34:29.13183', '2026-10-23 21:34:29.13183', '2026-10-23 21:34:29.13183', 'Report a problem', 'Phone', 2);
INSERT INTO public.issue VALUES (10140, 10000, 41, '10004', 'Tool for signing documents', NULL, '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-24 09:23:04.741999', '2026-10-25 13:23:04.741999', '2026-10-25 13:23:04.741999', 'Software', 'Portal', 4);
INSERT INTO public.issue VALUES (10141, 10000, 42, '10005', 'Phone queue sends callers to the wrong team', 'Since this morning all calls for Support land in Sales.', '10002', '10000', '2', 'JIRAUSER-agent', 'JIRAUSER-agent', NULL, '2026-10-25 20:11:40.352169', '2026-10-27 01:11:40.352169', '2026-10-27 01:11:40.352169', 'Outage', 'E-mail', 3);
INSERT INTO public.issue VALUES (10142, 10000, 43, '10004', 'Laptop and phone for a new project manager', 'Starts in two weeks. The approval is with Paula.', '3', NULL, '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-27 07:00:15.962338', '2026-10-27 08:00:15.962338', NULL, 'Onboarding', 'Portal', NULL);
INSERT INTO public.issue VALUES (10143, 10000, 44, '10005', 'Cannot print from the tablet', NULL, '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-28 21:48:51.572508', '2026-10-30 04:48:51.572508', '2026-10-30 04:48:51.572508', 'Report a problem', 'Portal', 4);
INSERT INTO public.issue VALUES (10144, 10000, 45, '10005', 'Web shop shows the wrong delivery date', 'The confirmation says Tuesday, the parcel service says Friday. Customers call us.', '3', NULL, '2', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-30 08:37:27.182677', '2026-10-30 09:37:27.182677', NULL, 'Report a problem', 'Phone', NULL);
INSERT INTO public.issue VALUES (10145, 10000, 46, '10004', 'Where do I find the manual for the phone system?', NULL, '10002', '10000', '4', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-10-31 23:26:02.792847', '2026-11-02 08:26:02.792847', '2026-11-02 08:26:02.792847', 'Question', 'Chat', 5);
INSERT INTO public.issue VALUES (10146, 10000, 47, '10004', 'Guest access for the auditors', 'Three people, from Monday for two weeks.', '3', NULL, '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-11-02 10:14:38.403016', '2026-11-02 11:14:38.403016', NULL, 'Access', 'Portal', NULL);
INSERT INTO public.issue VALUES (10147, 10000, 48, '10005', 'Search in the intranet finds nothing', 'Not even the canteen''s menu.', '10002', '10000', '3', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-11-04 01:03:14.013186', '2026-11-05 12:03:14.013186', '2026-11-05 12:03:14.013186', 'Report a problem', 'Portal', 3);
INSERT INTO public.issue VALUES (10148, 10000, 49, '10004', 'Replacement for a broken headset', NULL, '10000', NULL, '3', 'JIRAUSER-customer', NULL, NULL, '2026-11-05 11:51:49.623355', '2026-11-05 12:51:49.623355', NULL, 'New equipment', 'Portal', NULL);
INSERT INTO public.issue VALUES (10149, 10000, 50, '10005', 'Invoice mails end in the spam folder', 'At least five customers have told us.', '3', NULL, '2', 'JIRAUSER-customer', 'JIRAUSER-agent', NULL, '2026-11-07 02:40:25.233525', '2026-11-07 03:40:25.233525', NULL, 'Report a problem', 'E-mail', NULL);
INSERT INTO public.issue VALUES (10150, 10000, 51, '10004', 'New colleague in Malmö', 'Needs a Swedish keyboard and an account before the 3rd.', '10000', NULL, '3', 'JIRAUSER-customer', NULL, NULL, '2026-11-08 13:29:00.843694', '2026-11-08 14:29:00.843694', NULL, 'Onboarding', 'Portal', NULL);
INSERT INTO public.issue VALUES (10151, 10000, 52, '10004', 'Plan for the next version of the drawing tool?', NULL, '10000', NULL, '4', 'JIRAUSER-viewer', NULL, NULL, '2026-11-10 00:17:36.453864', '2026-11-10 01:17:36.453864', NULL, 'Software', 'Portal', NULL);
INSERT INTO public.issue VALUES (10152, 10000, 53, '10005', 'Payment page of the web shop times out', 'About one in five payments since 09:15. See https://status.example.com for the payment provider.', '3', NULL, '1', 'JIRAUSER-agent', 'JIRAUSER-agent', NULL, '2026-11-11 15:06:12.064033', '2026-11-11 16:06:12.064033', NULL, 'Outage', 'Phone', NULL);
INSERT INTO public.issue VALUES (10153, 10000, 54, '10005', 'Sound stops when a second call comes in', NULL, '10000', NULL, '3', 'JIRAUSER-customer', NULL, NULL, '2026-11-13 01:54:47.674203', '2026-11-13 02:54:47.674203', NULL, 'Report a problem', 'Portal', NULL);
INSERT INTO public.issue VALUES (10154, 10000, 55, '10004', 'Rights for the new time sheet', NULL, '10000', NULL, '3', 'JIRAUSER-customer', NULL, NULL, '2026-11-14 16:43:23.284372', '2026-11-14 17:43:23.284372', NULL, 'Access', 'Portal', NULL);
INSERT INTO public.issue VALUES (10155, 10000, 56, '10004', 'Code app on a lost phone', 'The phone was left in a taxi. Please block it.', '10000', NULL, '2', 'JIRAUSER-customer', NULL, NULL, '2026-11-16 03:31:58.894542', '2026-11-16 04:31:58.894542', NULL, 'Password', 'Phone', NULL);
INSERT INTO public.issue VALUES (10156, 10000, 57, '10005', 'No answer to my request from last week', 'I only got the automatic mail. Is anybody working on it?', '10000', NULL, '3', 'JIRAUSER-customer', NULL, NULL, '2026-11-17 18:20:34.504711', '2026-11-17 19:20:34.504711', NULL, 'Report a problem', 'Chat', NULL);
INSERT INTO public.issue VALUES (10157, 10000, 58, '10004', 'May I take the laptop abroad?', NULL, '10000', NULL, '4', 'JIRAUSER-customer', NULL, NULL, '2026-11-19 05:09:10.114881', '2026-11-19 06:09:10.114881', NULL, 'Question', 'Portal', NULL);
INSERT INTO public.issue VALUES (10158, 10000, 59, '10004', 'Standing desk with power sockets', NULL, '10000', NULL, '3', 'JIRAUSER-customer', NULL, NULL, '2026-11-20 19:57:45.72505', '2026-11-20 20:57:45.72505', NULL, 'New equipment', 'Portal', NULL);
INSERT INTO public.issue VALUES (10159, 10000, 60, '10005', 'Salary list was sent to the wrong people', 'The mail of this morning went to all team leads. Do not discuss it outside this request.', '10000', NULL, '2', 'JIRAUSER-po', NULL, 'Confidential', '2026-11-20 04:59:20.33522', '2026-11-20 05:59:20.33522', NULL, 'Report a problem', 'E-mail', NULL);
INSERT INTO public.issue VALUES (10160, 10001, 1, '10002', 'Show the state of an order on the portal''s first page', 'As an employee I want to see where my order is without opening each request.', '10002', '10000', '3', 'JIRAUSER-po', 'JIRAUSER-agent', NULL, '2026-08-24 04:59:20.33522', '2026-08-26 04:59:20.33522', '2026-08-26 04:59:20.33522', NULL, NULL, NULL);
INSERT INTO public.issue VALUES (10161, 10001, 2, '10002', 'Remind approvers after one working day', 'Approvals wait for days because nobody is told a second time.', '3', NULL, '2', 'JIRAUSER-po', 'JIRAUSER-agent', NULL, '2026-09-08 07:11:19.33522', '2026-09-08 08:11:19.33522', NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES (10162, 10001, 3, '10001', 'Write down who may approve equipment', 'One list for all cost centres.', '10000', NULL, '3', 'JIRAUSER-agent', NULL, NULL, '2026-09-23 05:23:18.33522', '2026-09-23 06:23:18.33522', NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES (10163, 10001, 4, '10003', 'Confirmation mail names the wrong delivery date', 'Seen since the warehouse moved.', '10000', NULL, '3', 'JIRAUSER-agent', NULL, NULL, '2026-10-08 07:35:17.33522', '2026-10-08 08:35:17.33522', NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES (10164, 10001, 5, '10002', 'Let managers order equipment before the contract is signed', NULL, '10000', NULL, '4', 'JIRAUSER-po', NULL, NULL, '2026-10-23 05:47:16.33522', '2026-10-23 06:47:16.33522', NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES (10165, 10001, 6, '10001', 'Agree on a standard laptop with Finance', NULL, '10002', '10000', '3', 'JIRAUSER-po', 'JIRAUSER-agent', NULL, '2026-11-07 07:59:15.33522', '2026-11-09 12:59:15.33522', '2026-11-09 12:59:15.33522', NULL, NULL, NULL);
INSERT INTO public.issue VALUES (1020007, 10001, 7, '10001', 'Deputies', 'd', '10000', NULL, '3', 'JIRAUSER-po', NULL, NULL, '2026-11-22 04:59:22.867087', '2026-11-22 04:59:22.867087', NULL, NULL, NULL, NULL);


--
-- Data for Name: jira_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jira_user VALUES ('JIRAUSER-admin', 'admin', 'Ada Administrator', 'en_US', 'light');
INSERT INTO public.jira_user VALUES ('JIRAUSER-po', 'po', 'Paula Owner', 'en_US', 'light');
INSERT INTO public.jira_user VALUES ('JIRAUSER-agent', 'agent', 'Anders Agent', 'en_US', 'light');
INSERT INTO public.jira_user VALUES ('JIRAUSER-viewer', 'viewer', 'Vera Viewer', 'en_US', 'light');
INSERT INTO public.jira_user VALUES ('JIRAUSER-stranger', 'stranger', 'Stefan Stranger', 'en_US', 'light');
INSERT INTO public.jira_user VALUES ('JIRAUSER-customer', 'customer', 'Carla Customer', 'en_US', 'light');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES ('JIRAUSER-admin', 'licensed');
INSERT INTO public.membership VALUES ('JIRAUSER-admin', 'jira-administrators');
INSERT INTO public.membership VALUES ('JIRAUSER-po', 'licensed');
INSERT INTO public.membership VALUES ('JIRAUSER-po', 'backlog-admins');
INSERT INTO public.membership VALUES ('JIRAUSER-po', 'team');
INSERT INTO public.membership VALUES ('JIRAUSER-po', 'confidential');
INSERT INTO public.membership VALUES ('JIRAUSER-agent', 'licensed');
INSERT INTO public.membership VALUES ('JIRAUSER-agent', 'service-desk');
INSERT INTO public.membership VALUES ('JIRAUSER-agent', 'team');
INSERT INTO public.membership VALUES ('JIRAUSER-viewer', 'licensed');
INSERT INTO public.membership VALUES ('JIRAUSER-viewer', 'readers');
INSERT INTO public.membership VALUES ('JIRAUSER-stranger', 'licensed');


--
-- Data for Name: moved_key; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: permission_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.permission_grant VALUES (10000, 'BROWSE_PROJECTS', 'team');
INSERT INTO public.permission_grant VALUES (10000, 'CREATE_ISSUES', 'team');
INSERT INTO public.permission_grant VALUES (10000, 'LINK_ISSUES', 'team');
INSERT INTO public.permission_grant VALUES (10000, 'TRANSITION_ISSUES', 'team');
INSERT INTO public.permission_grant VALUES (10000, 'BROWSE_PROJECTS', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10000, 'CREATE_ISSUES', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10000, 'LINK_ISSUES', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10000, 'TRANSITION_ISSUES', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10000, 'ADMINISTER_PROJECTS', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10000, 'BROWSE_PROJECTS', 'readers');
INSERT INTO public.permission_grant VALUES (10001, 'BROWSE_PROJECTS', 'team');
INSERT INTO public.permission_grant VALUES (10001, 'CREATE_ISSUES', 'team');
INSERT INTO public.permission_grant VALUES (10001, 'LINK_ISSUES', 'team');
INSERT INTO public.permission_grant VALUES (10001, 'TRANSITION_ISSUES', 'team');
INSERT INTO public.permission_grant VALUES (10001, 'BROWSE_PROJECTS', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10001, 'CREATE_ISSUES', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10001, 'LINK_ISSUES', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10001, 'TRANSITION_ISSUES', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10001, 'ADMINISTER_PROJECTS', 'jira-administrators');
INSERT INTO public.permission_grant VALUES (10001, 'BROWSE_PROJECTS', 'readers');
INSERT INTO public.permission_grant VALUES (10001, 'ADMINISTER_PROJECTS', 'backlog-admins');


--
-- Data for Name: project; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.project VALUES (10000, 'ITSD', 'IT Service Desk', 60);
INSERT INTO public.project VALUES (10001, 'BACK', 'Backlog', 7);


--
-- Data for Name: project_issue_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.project_issue_type VALUES (10000, '10004', 0);
INSERT INTO public.project_issue_type VALUES (10000, '10005', 1);
INSERT INTO public.project_issue_type VALUES (10001, '10001', 0);
INSERT INTO public.project_issue_type VALUES (10001, '10002', 1);
INSERT INTO public.project_issue_type VALUES (10001, '10003', 2);


--
-- Data for Name: security_level; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.security_level VALUES ('Confidential', 'confidential');


--
-- Data for Name: session_token; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: AO_534452_ADDRESSES_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_ADDRESSES_ID_seq"', 26, true);


--
-- Name: AO_534452_BACKING_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_BACKING_ID_seq"', 34, true);


--
-- Name: AO_534452_CHANGE_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_CHANGE_ID_seq"', 14, true);


--
-- Name: AO_534452_EXPERIENCE_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_EXPERIENCE_ID_seq"', 33, true);


--
-- Name: AO_534452_FEELING_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_FEELING_ID_seq"', 34, true);


--
-- Name: AO_534452_FINDING_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_FINDING_ID_seq"', 36, true);


--
-- Name: AO_534452_IMPROVEMENT_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_IMPROVEMENT_ID_seq"', 26, true);


--
-- Name: AO_534452_ISSUE_LINK_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_ISSUE_LINK_ID_seq"', 2, true);


--
-- Name: AO_534452_JOURNEY_MAP_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_JOURNEY_MAP_ID_seq"', 4, true);


--
-- Name: AO_534452_MESSAGE_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_MESSAGE_ID_seq"', 12, true);


--
-- Name: AO_534452_SOURCE_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_SOURCE_ID_seq"', 27, true);


--
-- Name: AO_534452_STAGE_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_STAGE_ID_seq"', 21, true);


--
-- Name: AO_534452_TERM_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_TERM_ID_seq"', 96, true);


--
-- Name: AO_534452_TOUCHPOINT_ID_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public."AO_534452_TOUCHPOINT_ID_seq"', 33, true);


--
-- Name: AO_534452_ADDRESSES AO_534452_ADDRESSES_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_ADDRESSES"
    ADD CONSTRAINT "AO_534452_ADDRESSES_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_BACKING AO_534452_BACKING_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_BACKING"
    ADD CONSTRAINT "AO_534452_BACKING_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_CHANGE AO_534452_CHANGE_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_CHANGE"
    ADD CONSTRAINT "AO_534452_CHANGE_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_EXPERIENCE AO_534452_EXPERIENCE_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_EXPERIENCE"
    ADD CONSTRAINT "AO_534452_EXPERIENCE_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_FEELING AO_534452_FEELING_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_FEELING"
    ADD CONSTRAINT "AO_534452_FEELING_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_FINDING AO_534452_FINDING_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_FINDING"
    ADD CONSTRAINT "AO_534452_FINDING_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_IMPROVEMENT AO_534452_IMPROVEMENT_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_IMPROVEMENT"
    ADD CONSTRAINT "AO_534452_IMPROVEMENT_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_ISSUE_LINK AO_534452_ISSUE_LINK_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_ISSUE_LINK"
    ADD CONSTRAINT "AO_534452_ISSUE_LINK_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_JOURNEY_MAP AO_534452_JOURNEY_MAP_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_JOURNEY_MAP"
    ADD CONSTRAINT "AO_534452_JOURNEY_MAP_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_MESSAGE AO_534452_MESSAGE_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_MESSAGE"
    ADD CONSTRAINT "AO_534452_MESSAGE_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_SOURCE AO_534452_SOURCE_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_SOURCE"
    ADD CONSTRAINT "AO_534452_SOURCE_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_STAGE AO_534452_STAGE_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_STAGE"
    ADD CONSTRAINT "AO_534452_STAGE_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_TERM AO_534452_TERM_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_TERM"
    ADD CONSTRAINT "AO_534452_TERM_pkey" PRIMARY KEY ("ID");


--
-- Name: AO_534452_TOUCHPOINT AO_534452_TOUCHPOINT_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_TOUCHPOINT"
    ADD CONSTRAINT "AO_534452_TOUCHPOINT_pkey" PRIMARY KEY ("ID");


--
-- Name: issue issue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT issue_pkey PRIMARY KEY (id);


--
-- Name: issue issue_project_id_number_in_project_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT issue_project_id_number_in_project_key UNIQUE (project_id, number_in_project);


--
-- Name: jira_user jira_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jira_user
    ADD CONSTRAINT jira_user_pkey PRIMARY KEY (user_key);


--
-- Name: membership membership_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (user_key, group_name);


--
-- Name: moved_key moved_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moved_key
    ADD CONSTRAINT moved_key_pkey PRIMARY KEY (old_key);


--
-- Name: permission_grant permission_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.permission_grant
    ADD CONSTRAINT permission_grant_pkey PRIMARY KEY (project_id, permission, group_name);


--
-- Name: project_issue_type project_issue_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project_issue_type
    ADD CONSTRAINT project_issue_type_pkey PRIMARY KEY (project_id, type_id);


--
-- Name: project project_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_pkey PRIMARY KEY (id);


--
-- Name: project project_project_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.project
    ADD CONSTRAINT project_project_key_key UNIQUE (project_key);


--
-- Name: security_level security_level_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.security_level
    ADD CONSTRAINT security_level_pkey PRIMARY KEY (level_name, group_name);


--
-- Name: session_token session_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_token
    ADD CONSTRAINT session_token_pkey PRIMARY KEY (token);


--
-- Name: AO_534452_CHANGE u_ao_534452_change_1102824848; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_CHANGE"
    ADD CONSTRAINT u_ao_534452_change_1102824848 UNIQUE ("MAP_REVISION");


--
-- Name: AO_534452_ISSUE_LINK u_ao_534452_issue_l1386283329; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_ISSUE_LINK"
    ADD CONSTRAINT u_ao_534452_issue_l1386283329 UNIQUE ("FINDING_ISSUE");


--
-- Name: AO_534452_TERM u_ao_534452_term_unique_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AO_534452_TERM"
    ADD CONSTRAINT u_ao_534452_term_unique_name UNIQUE ("UNIQUE_NAME");


--
-- Name: index_ao_534452_add95935589; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_add95935589 ON public."AO_534452_ADDRESSES" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_bac1803948901; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_bac1803948901 ON public."AO_534452_BACKING" USING btree ("SOURCE_ID");


--
-- Name: index_ao_534452_backing_map_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_backing_map_id ON public."AO_534452_BACKING" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_change_map_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_change_map_id ON public."AO_534452_CHANGE" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_exp1552918996; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_exp1552918996 ON public."AO_534452_EXPERIENCE" USING btree ("TOUCHPOINT_ID");


--
-- Name: index_ao_534452_exp1968166445; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_exp1968166445 ON public."AO_534452_EXPERIENCE" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_feeling_map_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_feeling_map_id ON public."AO_534452_FEELING" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_finding_map_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_finding_map_id ON public."AO_534452_FINDING" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_imp1406644249; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_imp1406644249 ON public."AO_534452_IMPROVEMENT" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_iss1113512669; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_iss1113512669 ON public."AO_534452_ISSUE_LINK" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_iss1158792832; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_iss1158792832 ON public."AO_534452_ISSUE_LINK" USING btree ("ISSUE_ID");


--
-- Name: index_ao_534452_jou640883037; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_jou640883037 ON public."AO_534452_JOURNEY_MAP" USING btree ("PROJECT_ID");


--
-- Name: index_ao_534452_message_map_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_message_map_id ON public."AO_534452_MESSAGE" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_sou1991076571; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_sou1991076571 ON public."AO_534452_SOURCE" USING btree ("PROJECT_ID");


--
-- Name: index_ao_534452_stage_map_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_stage_map_id ON public."AO_534452_STAGE" USING btree ("MAP_ID");


--
-- Name: index_ao_534452_ter387765196; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_ter387765196 ON public."AO_534452_TERM" USING btree ("PROJECT_ID");


--
-- Name: index_ao_534452_tou1183821908; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_ao_534452_tou1183821908 ON public."AO_534452_TOUCHPOINT" USING btree ("MAP_ID");


--
-- PostgreSQL database dump complete
--


