"""Given names common enough to tell a person's name: "Paula Roth" and not "Athena Works".

Compiled by hand from the usual given names of many languages; names that are as often words,
places or companies ("Will" at a sentence start, "Chelsea", "Paris", "Austin") are left out.
"""

import functools

_NAMES = """
Aaron Abby Abdallah Abdel Abdelaziz Abdul Abdulaziz Abdullah Abdulrahman Abel Abigail Abiy Abraham
Abu Ada Adam Adan Adel Adele Adnan Adolf Adrian Adriana Adrien Agnes Agnieszka Ahmad Ahmed Aidan
Aileen Aisha Aisling Akbar Akihito Akin Akira Aksel Alain Alan Alastair Albert Alberto Aldo
Alejandra Alejandro Aleksandar Aleksandr Aleksei Alessandra Alessandro Alex Alexander Alexandra
Alexandre Alexei Alexey Alexis Alfie Alfonso Alfred Alfredo Ali Alice Alicia Alisa Alison Alissa
Allan Allison Alma Alok Alvaro Alyssa Amal Amanda Amar Amelia Amin Amina Amir Amira Amit Amol Amos
Amy Amélie Ana Anand Anas Anastasia Anders Andile Andre Andrea Andreas Andrei Andreja Andres Andrew
Andrey Andrij Andriy Andrzej André Andrés Andy Angel Angela Angelina Angelo Angie Angus Anil Anita
Anja Anna Annalena Anne Annette Annie Ansgar Anthony Antje Antoine Anton Antonia Antonio Antony
António Anwar Aoife Archie Ari Ariel Arif Arjun Armin Arnaud Arne Arnold Arthur Artur Arturo Arun
Asad Ashraf Asif Asim Astrid Aubrey Audrey Augusto Aung Axel Ayman Aymeric Ayşe Aziz Babar Barack
Barbara Barry Bart Basil Bassem Beata Beatrice Beatrix Beatriz Ben Benedict Benjamin Bennett Benny
Benoît Bernadette Bernard Bernardo Bernd Bernie Bert Beth Bethany Betsy Betty Beverly Bianca Bilal
Bill Billy Binyamin Birgit Bjarne Björn Bob Bobby Bongani Boris Brad Bradley Brandon Brendan Brent
Brett Brian Brice Bridget Brigitte Brooke Bruce Bruno Bryan Bryony Caitlin Caleb Callum Cameron
Camila Camilla Camille Cara Carina Carl Carla Carlo Carlos Carmel Carmen Carol Carole Carolina
Caroline Carolyn Carrie Casey Caspar Cassandra Catalina Cate Catherine Cathy Cecilia Cedric Cesar
Chandra Charlene Charles Charlie Charlotte Chen Cheryl Chiara Chinua Chloe Chloé Chris Christa
Christelle Christian Christiane Christina Christine Christof Christoph Christophe Christopher
Christy Chuck Cillian Cindy Ciro Claire Clara Clare Clarence Claudia Claudio Claus Clemens Clive
Clément Cody Colin Colleen Connie Connor Conor Conrad Constance Corey Corinna Corinne Cormac
Cornelia Cornelius Cory Craig Cristian Cristiano Cristina Cristóbal Curtis Cynthia Cyril Cécile
César Dag Dagmar Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Dara Daria Darren
Darryl Dave David Davide Dean Deb Debbie Deborah Declan Deepak Deirdre Delia Demetrius Denis Denise
Dennis Derek Desmond Detlef Diana Diane Didier Diego Dieter Dilip Dimitri Dimitris Dina Dirk Dmitri
Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donna Dorian Doris Dorothy Doug Douglas
Drew Duncan Dwayne Dwight Dylan Eamon Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Efraim Ehud
Eileen Ekaterina Elaine Eleanor Elena Elias Elif Elijah Elisa Elisabeth Elise Eliza Elizabeth Ella
Ellen Elliot Elliott Elmar Elon Elsa Emanuel Emil Emile Emilia Emilio Emily Emma Emmanuel Enda
Enrico Enrique Eoin Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Esteban Estelle Esther
Ethan Eugene Eugenia Eva Evan Eve Evelyn Evgeny Ezra Fabian Fabio Fabrice Fahad Faisal Farah Farid
Farouk Fatima Fatou Federica Federico Felicity Felipe Felix Ferdinand Fernanda Fernando Fidel Filip
Fiona Florian Fouad Frances Francesca Francesco Francine Francis Francisco Franck Francois Frank
Franz François Françoise Fred Freddie Frederick Frederik Frieda Friedrich Fritz Frédéric Fumio
Gabriel Gabriela Gabriele Gabrielle Gareth Garrett Gary Gavin Gemma Genevieve Geoff Geoffrey Georg
George Georges Georgina Georgios Gerald Geraldine Gerard Gerd Gerhard Gerry Giacomo Gianluca Gianni
Gideon Gilbert Gilles Gina Giorgia Giorgio Giovanna Giovanni Giulia Giuseppe Gladys Glen Glenn
Gloria Gonzalo Gordon Grace Graeme Graham Grant Greg Gregor Gregory Greta Gretchen Guido Guillaume
Guillermo Gunther Gustavo Guy Gwen Gérald Gérard Günter Hadi Hakan Haley Hamad Hamid Hamza Hanna
Hannah Hannes Hans Harald Harold Haroon Harriet Harry Harsh Haruhiko Haruki Harvey Hasan Hassan
Heather Hector Heidi Heike Heiko Heinrich Heinz Helen Helena Helene Helga Helle Helmut Hendrik
Henning Henri Henrietta Henrik Henry Herbert Herman Hermann Hernán Hideki Hilary Hilde Hillary
Hiroshi Holger Holly Horst Hosni Houda Howard Hubert Hugh Hugo Humza Hussain Hussein Hélène Ian
Ibrahim Ida Ignacio Igor Ilham Ilse Imran Ina Ines Inga Inge Ingo Ingrid Inés Ioannis Irena Irene
Irina Iris Irma Isaac Isabel Isabella Isabelle Ismail Issam Ivan Ivana Ivanka Ivo Jacek Jacinda Jack
Jackie Jacob Jacqueline Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jamil Jan Jana Jane
Janet Janez Janice Janine Jared Jasmin Jasmine Jason Jaume Javed Javier Jay Jayden Jean Jean-Claude
Jean-Luc Jean-Marie Jean-Pierre Jeanette Jeanne Jed Jeff Jeffrey Jelena Jemima Jen Jennifer Jenny
Jens Jeremiah Jeremy Jerome Jerry Jess Jesse Jessica Jesus Jesús Jill Jim Jimmy Jo Joachim Joan
Joana Joanna Joanne Joao Jochen Jodie Joe Joel Joey Johan Johann Johanna Johannes John Johnny Jon
Jonas Jonathan Jordi Jorge Jose Josef Joseph Josephine Josh Joshua José Joyce João Juan Juanita
Judith Judy Julia Julian Juliana Julie Julien Juliet Julio Julius Jun Junaid Justin Justine Justyna
Jérôme Jörg Jürgen Kai Kaja Kamal Kamil Kanye Karen Karim Karin Karina Karl Karla Karol Karolina
Kaspar Kate Katerina Katharina Katharine Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin
Katy Kaya Kayla Keiko Keir Keith Kelly Kelvin Kemal Ken Kenji Kenneth Kerry Kerstin Kevin Khadija
Khaled Khalid Khalil Kieran Kim Kirill Kirk Kirsten Kirsty Klaus Knut Kofi Koji Konrad Konstantin
Kostas Krishna Krista Kristalina Kristen Kristin Kristina Kurt Kwame Kyle Kyra Kyriakos Lana Lara
Larissa Larry Lars Lasse Laszlo Laura Lauren Laurence Laurent Lawrence Lea Leah Lech Lee Leif Leila
Lena Leo Leon Leonard Leonardo Leroy Lesley Leslie Leticia Levi Lewis Li Liam Lidia Lien Lila Lilian
Liliana Lillian Lily Lina Linda Lindiwe Lindsay Lindsey Lionel Lisa Liu Livia Liz Lloyd Logan Lola
Lorenzo Loretta Lorna Lothar Lou Louis Louisa Louise Loïc Luc Luca Lucas Lucia Lucie Lucinda Lucy
Ludwig Luigi Luis Luisa Luiz Lukas Luke Luther Lutz Luís Lydia Lynn László Maarten Mads Magdalena
Maggie Magnus Mahathir Mahdi Mahmood Mahmoud Maia Maik Maja Malala Malcolm Malik Manfred Manmohan
Manuel Manuela Mara Marc Marcel Marcelo Marcia Marcin Marco Marcos Marcus Margaret Margarita Margot
Maria Mariam Marian Mariana Marianne Marie Marie-Claude Marieke Marilyn Marina Marine Mario Marion
Marisa Marissa Marit Marius Mark Marko Markus Marlene Marta Martha Martin Martina Martine Marty
Marvin Marwan Mary Maryam María Masato Masoud Massimo Mateusz Mathias Mathieu Mathilde Matilda Matt
Matteo Matthew Matthias Matthieu Maud Maureen Maurice Mauricio Mauro Max Maxim Maxime Maximilian
Maya Mehdi Mehmet Mel Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Micha Michael
Michaela Michal Michał Michel Michele Michelle Micheál Michèle Mick Miguel Mihail Mikael Mike
Mikhail Mikko Milan Mildred Milo Miloš Mimi Mina Miranda Miriam Mirjam Mitch Mitchell Moana Mohamad
Mohamed Mohammad Mohammed Mohan Moises Molly Mona Monica Monika Monique Moritz Morris Morten Moses
Moshe Muammar Muhammad Muhammadu Muhammed Mukesh Murray Musa Mustafa Myriam Nabil Nadia Nadine
Nadira Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nathalie Nathan Nathaniel Navid Nawaz
Neil Nelson Neven Niall Nicholas Nick Nicki Nico Nicola Nicolas Nicole Nicolás Nigel Nikita Nikki
Niklas Nikol Nikola Nikolai Nikolas Nikos Nils Nina Nino Nisha Noah Noam Noel Nora Norbert Noreen
Norma Norman Nouri Noémie Noël Nuno Octavia Oda Olaf Ole Oleg Oleksandr Oleksii Oleksiy Olena Olga
Oliver Olivia Olivier Olof Omar Oprah Orhan Oriol Osama Oscar Oskar Otto Owen Pablo Paola Paolo
Pascal Patricia Patrick Patrik Patrizia Patty Paul Paula Paulina Pauline Paulo Pavel Paweł Pedro
Peggy Penelope Penny Per Percy Pete Peter Petr Petra Petro Phil Philip Philipp Philippa Philippe
Phillip Phyllis Pia Pierre Pieter Pilar Piotr Piyush Polly Pooja Prakash Pramila Pranab Prashant
Pravin Priya Priyanka Quentin Rachel Radek Radosław Rafael Rafał Rahul Rainer Raj Rajesh Rajiv Ralf
Ralph Rami Ramon Ramona Ramón Randy Ranil Raphael Raquel Rashid Raul Ravi Ray Raymond Raúl Rebecca
Rebekah Recep Reiner Reinhard Renate Rene René Renée Reza Rhys Ricardo Riccardo Richard Rick Ricky
Rishi Rita Rob Robert Roberta Roberto Robin Robyn Rod Roderick Rodney Rodolfo Rodrigo Roger Rohan
Roland Rolf Romain Romano Ron Ronald Ronan Ronnie Rory Rosa Rosalind Rosamund Ross Roswitha Roxana
Roy Ruben Rudi Rudolf Rudy Rumen Rupert Russell Rustam Ruth Ryan Rüdiger Sabina Sabine Sabrina Sadiq
Saeed Salah Saleh Salim Sally Salma Salman Sam Samantha Sameh Samir Samira Samuel Sandeep Sander
Sandra Sandy Sanjay Sanna Sara Sarah Sascha Sasha Satoshi Satya Saul Scott Sean Sebastian Selena
Selim Sepp Serena Serge Sergei Sergej Sergey Sergio Seth Seán Shafiq Shahbaz Shahid Shane Shannon
Sharif Sharon Shaun Shavkat Shawn Sheila Shelley Sherif Sheryl Shigeru Shinzo Shinzō Shirley Sian
Sibylle Sidney Siegfried Siegmar Sigmar Sigrid Silke Silvia Silvio Simon Simona Simone Sinéad
Siobhan Slobodan Sofie Solomon Sonia Sonja Sophia Sophie Soren Stacey Stacy Stan Stanislav Stefan
Stefania Stefanie Steffen Stella Stephan Stephanie Stephen Steve Steven Stewart Stig Stuart Stéphane
Stéphanie Sue Sunil Suresh Surya Susan Susana Susanna Susanne Susi Suzanne Sven Svenja Svetlana
Sylvain Sylvia Sylvie Sébastien Søren Tahir Taiwo Takeshi Tamar Tamara Tammy Tania Tanja Tanya Tara
Tareq Tariq Taro Tasha Tatiana Tatjana Tayyip Ted Teddy Tedros Terence Teresa Terrence Terri Terry
Tess Thabo Thandi Theo Theodor Theodore Theresa Thierry Thilo Thomas Thorsten Thérèse Tiago Tiffany
Tilman Tim Timo Timothy Tina Tito Tobias Toby Todd Tom Tomas Tommy Tomás Tomáš Toni Tony Torben
Torsten Toshiro Tracey Traci Tracy Trevor Tristan Trond Tsai Tuomas Tyler Ulf Ulla Ulrich Ulrika
Ulrike Umar Umberto Ursula Usha Uta Ute Uwe Vadim Valentin Valentina Valeria Valerie Valery Valérie
Vanessa Vasily Vera Verena Veronica Veronika Vicky Victor Victoria Vijay Vikram Viktor Viktoria
Vince Vincent Vincenzo Viola Virginie Vitali Vivek Vivian Viviane Vivien Vladimir Volker Volodymyr
Vuk Vyacheslav Václav Véronique Wael Walter Wanda Wang Warren Warwick Wayne Wendy Werner Wesley
Whitney Wilfried Wilhelm Willem William Willy Winfried Winnie Wolfgang Wolodymyr Xavi Xavier Xi Yair
Yan Yann Yannick Yannis Yasmin Yasser Yasuhiro Yevgeny Yitzhak Yoav Yolanda Yoshihide Yoshiro Yossi
Youssef Yukio Yulia Yuri Yusuf Yvette Yvonne Zach Zachary Zahra Zainab Zara Zeynep Zhang Zineb Ziyad
Zoe Zoltán Zoran Zoë Zulfikar Álvaro Élisabeth Étienne Łukasz
"""


@functools.cache
def first_names() -> frozenset[str]:
    """Given names as they are written."""
    return frozenset(_NAMES.split())
