"""Given names that tell a person's sex almost without exception, from the languages English news writes about.

Names that both sexes bear (`Alex`, `Jean`, `Kim`, `Andrea`, `Nikita`) and those that are common surnames are left out.
"""

from __future__ import annotations

_MALE = """
Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr Alexander Alexei Alfonso
Alfred Ali Alistair Allen Alvaro Amir Anatoly Anders Andreas Andrei Andrew Andrzej Anthony Antoine Anton Antonio
António Arjun Arnold Arthur Arturo Ben Benjamin Bernard Bernie Bill Björn Bob Bogdan Boris Brad Brendan Brett Brian
Bruce Bruno Carl Carlos Cesar Charles Christian Christoph Christopher Colin Craig Cristiano Damien Daniel Darren Dave
David Dennis Derek Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Donald Doug Douglas Duncan Ed Edgar Eduardo Edward
Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Eugene Evan Evgeny Faisal Felipe Felix Fernando Filip Francesco
Francisco François Frank Franz Fred Frederick Friedrich Fritz Gareth Gary Geoffrey Georg George Georges Gerard Gerhard
Giorgio Giovanni Giuseppe Glenn Graham Greg Gregory Guillermo Gustavo Hamid Hans Harold Harry Hassan Hector Heinrich
Helmut Henri Henrik Henry Herbert Howard Hugo Hussein Ian Ibrahim Igor Ilya Imran Isaac Ivan Ivo Jack Jacob Jacques
Jaime Jake James Janusz Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Joachim Joao Joe Joel John Johann
Jon Jonathan Jorge José Jose Josef Joseph Joshua Juan Julian Julio Jürgen Justin Karim Karl Keith Ken Kenneth Kevin
Khalid Klaus Konstantin Kurt Lars Laurent Leo Leonard Leonardo Leonid Luca Luigi Luis Luiz Lukas Magnus Mahmoud Manuel
Marc Marcel Marco Marcos Marcus Mariano Mario Mark Markus Martin Matteo Matthew Matthias Maurice Max Maxim Michael
Michel Miguel Mikhail Mike Mohamed Mohammad Mohammed Muhammad Mustafa Nabil Narendra Nathan Neil Nelson Nicolas Nigel
Nikolai Oleg Olivier Omar Oscar Osama Otto Pablo Patrick Paul Paulo Pavel Pedro Peter Petr Philip Philippe Pierre
Pietro Rafael Rahul Rajesh Ralph Ramon Raul Recep Ricardo Richard Rob Robert Roberto Rodrigo Roger Roland Roman Ron
Ronald Rupert Russell Salman Samuel Santiago Sean Sebastian Sergei Sergey Sergio Simon Stefan Stephane Stephen Steve
Steven Stuart Sven Ted Theodore Thierry Thomas Tim Timothy Tobias Tom Tomas Tony Ulrich Umar Vicente Victor Viktor
Vincent Vladimir Volodymyr Walter Werner Wilhelm William Wolfgang Xavier Yuri Yusuf Zachary
Abdel Abdelaziz Abdulaziz Adolfo Agustin Akbar Alain Alastair Aldo Alec Alexandre Alfredo Alvin Amit Andre Andrej
André Angus Anil Ansgar Antonin Antonis Archie Armando Arnaud Arne Arshad Arvind Ashok Asif Augusto Axel Aziz Barack
Bart Bashar Bashir Benedict Benito Benny Bertrand Bjorn Boaz Bobby Bradley Brandon Brent Bryan Byron Calvin Cecil Chad
Chester Chuck Claudio Cliff Clifford Clive Clyde Conor Cory Cyril Damian Damon Danny Darrell Darryl Declan Denys
Desmond Dick Domingo Donny Doron Dwayne Dwight Earl Eddie Edmund Edwin Efraim Egor Elijah Elliot Elon Emil Ephraim
Esteban Ethan Evgeni Fabian Fabio Farid Federico Ferdinand Fidel Floyd Freddie Frederic Frédéric Fyodor Gabriel Garry
Gennady Gerald Gianni Gilbert Giles Godfrey Gregor Guido Gunther Gustav Günter Habib Hadi Hakan Hank Harald Haruki
Harvey Hashim Haydar Henrique Hermann Hiroshi Horst Howie Hubert Hugh Hugues Humberto Iain Ignacio Ismael Ismail Iván
Jacek Jamal Jared Jarosław Javed Jeb Jed Jimmy Joaquin Joaquín Jochen Johannes Johnny Jonas Jorg Junaid Jérôme Jürg
Kalief Kamal Kamil Karl-Heinz Kazuo Keir Kenji Khaled Kirill Kofi Konrad Krzysztof Kwame Kyle Larry Lech Leif Leon
Leroy Lester Levi Liam Lionel Lloyd Lorenzo Louis Lucas Ludwig Lyndon Maciej Manfred Marcelo Marek Marwan Masood
Massimo Mateusz Maurizio Maxime Mehdi Mehmet Menachem Micah Miles Milos Miroslav Mitch Mitt Mohamad Mohan Moritz Moshe
Mukesh Murat Naftali Najib Naoto Nathaniel Nayib Ned Neville Newt Nicholas Nick Niels Nils Noam Norbert Norman Olaf
Oliver Orrin Oswald Pascal Patricio Patrik Percy Perry Piers Piotr Pravin Rafał Rajiv Ralf Ramesh Randall Randy
Raphael Rashid Ravi Ray Raymond Reggie Reinhard Reinhold Rene René Reuben Rick Ricky Rishi Rodney Rohit Rolf Ronnie
Rory Roy Ruben Rudolf Rudolph Rudy Ryan Saeed Sajid Salvador Salvatore Sam Sammy Sanjay Saul Scott Serge Seth Shigeru
Shimon Shinzo Siegfried Silvio Slobodan Spencer Stan Stanislav Stanisław Stanley Steffen Stephan Stewart Stéphane
Suresh Tadeusz Takeshi Tamir Tarek Tariq Tayyip Terence Terrence Thaddeus Theo Theodor Todd Tomasz Tomás Toshiro
Travis Trevor Udo Uwe Vaclav Valentin Vasily Vince Vinod Vitaly Vito Vlad Waldemar Warren Wayne Wendell Wes Willem
Willie Wojciech Yair Yasser Yitzhak Yoshihide Yousef Youssef Yves Zbigniew Ziad Zoltan Álvaro
"""
_FEMALE = """
Agnes Aisha Alessandra Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Anita Ann
Anna Anne Annette Annie Antonia Astrid Barbara Beatrice Beatriz Bernadette Beth Betty Birgit Brenda Brigitte Bridget
Camilla Carla Carmen Carolina Caroline Cassandra Catarina Catherine Cecilia Charlotte Christina Christine Clara Claire
Claudia Cristina Cynthia Deborah Debbie Denise Diana Diane Dolores Donna Dorothy Edith Eileen Ekaterina Elaine Eleanor
Elena Elisabeth Elise Elizabeth Ella Ellen Elsa Emily Emma Erika Esther Eva Evelyn Fatima Fiona Florence Frances
Francesca Frederica Gabriela Gabrielle Gemma Genevieve Gertrude Gisela Giulia Gloria Greta Gretchen Hannah Heather
Heidi Helen Helena Hilary Hillary Ida Indira Ines Ingrid Irene Irina Isabel Isabella Ivana Jacqueline Jane Janet
Janice Jasmine Jeanne Jennifer Jessica Joanna Josephine Joyce Juanita Judith Judy Julia Julie Juliet Karen Karin
Katarina Kate Katherine Kathleen Kathryn Katrina Kristen Kristina Laila Lara Laura Leila Lena Leticia Linda Lisa Liz
Louisa Louise Lucia Lucy Ludmila Luisa Lydia Lynne Madeleine Magdalena Mairead Manuela Margaret Margarita Maria María
Marianne Marie Marina Marion Marta Martha Martina Mary Matilda Maureen Megan Melania Melanie Melinda Melissa Mercedes
Michelle Miriam Monica Monika Nadia Nancy Naomi Natalia Natalie Natasha Nina Nicole Nora Norma Olga Olivia Pamela
Patricia Paula Pauline Penelope Petra Phyllis Priscilla Rachel Raquel Rebecca Renate Rita Roberta Rosa Rosalind
Rosemary Ruth Sabine Sally Samantha Sandra Sara Sarah Shirley Silvia Sofia Sonia Sophia Sophie Stefanie Stella
Stephanie Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tanya Tatiana Teresa Theresa Tina Ursula Valentina
Valerie Vanessa Vera Veronica Victoria Violeta Virginia Wendy Winifred Yasmin Yolanda Yulia Yvette Yvonne Zainab Zoe
Abigail Ada Adele Adriana Agata Agnieszka Aileen Aimee Alba Alejandra Alena Alina Alisa Aliya Alma Althea Alyssa Amal
Amalia Amber Amelie Amira Anabel Anamaria Andrée Angelica Angelique Anika Anja Anjali Annabel Anneliese Annika
Antoinette Antonella Anya Aparna Arlene Audrey Ava Ayesha Azadeh Azucena Babette Bea Becky Belinda Bella Benazir
Bernice Bertha Bettina Bianca Blanca Bonnie Brianna Britney Brittany Candace Candice Carly Carmela Carol Carole
Carolyn Carrie Cathy Cecile Celeste Celia Celine Chantal Charlene Cheryl Chloe Christiane Christy Cindy Clare Clarissa
Clementine Colette Colleen Connie Consuelo Cora Coretta Corinne Cornelia Crystal Daisy Daniela Danielle Daphne Debra
Deirdre Delia Delphine Desiree Dianne Dina Dolly Dora Doreen Doris Edna Edwina Elisa Eliza Elizabeta Ellie Eloise
Elsie Elvira Emilia Emmanuelle Enid Erica Erin Ernestine Esperanza Estelle Ethel Eugenia Eunice Fatma Federica Felicia
Felicity Fernanda Flora Franziska Frida Gabriella Geraldine Gianna Gillian Gina Ginni Giorgia Giovanna Gladys Glenda
Glenys Golda Grace Graciela Guadalupe Gwen Gwendolyn Hannelore Harriet Heike Helene Helga Henrietta Hermione Hester
Hilda Holly Huma Ilona Ilse Imelda Inga Inge Irma Isabelle Ivanka Jacinda Jana Janelle Janine Jeanette Jeannette Jenna
Jennie Jenny Jill Joan Joanne Jocelyn Jodi Johanna Jolanta Josefina Judit Juliana Juliette Justine Karina Karla
Kathrin Kathy Katie Katja Katrin Katy Kayla Kellyanne Kerstin Kimberly Kirsten Kirstie Kirsty Krystal Larissa Latoya
Lauren Laurie Leah Leanne Leona Leonie Leonor Lidia Lila Lilian Liliana Lillian Lily Lina Lisbeth Lise Livia Liza Lois
Lola Loretta Lorraine Lottie Lourdes Luciana Lucille Lucinda Lupe Lyudmila Mabel Madeline Maggie Malala Malia Mandy
Marcela Marcia Margarete Margaux Margot Marguerite Mariam Mariana Maribel Marilyn Marisa Marissa Marjorie Marlene
Marsha Maxine Maya Meg Meghan Meredith Meryl Mia Michaela Mila Mildred Millicent Mimi Mindy Mireille Mitzi Moira Molly
Mona Muriel Myra Myriam Nadezhda Nadine Nanette Natalya Nathalie Neera Nell Nellie Nicolette Nigella Nikki Noelle
Octavia Odette Odile Oksana Olena Oprah Paige Pam Paola Patsy Patti Patty Paulina Peggy Penny Phoebe Pilar Polly Priya
Priyanka Regina Renata Renee Renée Rhonda Rochelle Rosalie Rosalyn Rosanna Rosie Rowena Roxanne Ruby Sabina Sabrina
Selma Serena Sharon Sheila Shelley Sheryl Shirin Sigrid Simone Sinead Siobhan Sonja Sonya Stacey Sue Susana Suzy Sybil
Sylvie Tabitha Tami Tammy Tania Tanja Tara Tatyana Terri Tess Tessa Thelma Therese Tiffany Toni Tonya Trish Trudy
Ulrike Valeria Verena Veronika Viola Vivian Viviane Vivien Wanda Wilhelmina Wilma Xiomara Yasmine Yelena Zadie Zara
Zeynep Zoya Zuzana
"""
GIVEN = dict.fromkeys(_MALE.split(), "m") | dict.fromkeys(_FEMALE.split(), "f")
"""Given name -> `m` or `f`."""
