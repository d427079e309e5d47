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
"""
GIVEN = dict.fromkeys(_MALE.split(), "m") | dict.fromkeys(_FEMALE.split(), "f")
"""Given name -> `m` or `f`."""
