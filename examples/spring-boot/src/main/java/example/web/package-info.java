/** The library behind a web service of Spring Boot. */
package example.web;
