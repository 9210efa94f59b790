create schema shop;

