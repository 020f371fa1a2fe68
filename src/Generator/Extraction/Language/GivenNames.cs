namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// Frequent given names that only men or only women bear, in the spellings of English texts; folded as
/// <see cref="SeedsSdk.Shared.NameFolding.Fold"/> does. What both bear (Kim, Robin, Nour, Sasha) is in neither table.
/// </summary>
internal static class GivenNames
{
    /// <summary>Given names that are a preposition, an auxiliary or a verb of saying as well.</summary>
    public static readonly WordTable AlsoOtherWords = new("per will may can said");

    private static readonly HashSet<string> s_women = Fold(
        // English, Irish, Scandinavian, German, Dutch
        "Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Betty Margaret Sandra Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Catherine Christine Debra Rachel Carolyn Janet Ruth Maria Heather Diane Virginia Julie Joyce Victoria Olivia Christina Lauren Joan Evelyn Judith Megan Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Anne Sara Madison Frances Kathryn Janice Abigail Alice Julia Judy Sophia Sophie Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori Hillary Ivanka Melania Danielle Erica Paula Carla Antonia Roberta Tina Wendy Claire Fiona Moira Siobhan Ingrid Astrid Sigrid Birgit Greta Gretchen Heidi Ursula Angela Petra Annika Annalena Katrin Kirsten Solveig Liv Marit Freya Ingeborg Kristin Kristina Karin Kjersti Silje Hedda Britta Inga Jane Kate Kathy Katie Anita Sheila Maureen Eileen Eleanor Ellen Joanna Josephine Louise Lucy Molly Naomi Penelope Philippa Harriet Gillian Geraldine Imogen Beatrice Bridget Caroline Cecilia Clara Edith Irene Lydia Miriam Norma Phyllis Rosemary Sally Tracy Vivian Yvonne Zoe Juanita Madeleine Madeline Rita Marsha Marcia Peggy Bonnie Lois Tammy Annie Lillian Rhonda Tiffany Cindy Edna Gladys Thelma Ethel Elaine Marjorie Charlene Pauline Esther Eva Debbie Lucille Joanne Alicia Suzanne Michele Gail Bertha Darlene Jill Erin Cathy Lorraine Regina Bernice Audrey Annette Renee Ida Melanie Loretta Jeanette Laurie Kristen Vanessa Beth Jeanne Vicki Tara Terri Gertrude Tonya Ella Wilma Gina Agnes Vera Melinda Arlene Colleen Allison Tamara Constance Claudia Tanya Marlene Glenda Stella Dora Kamala Condoleezza Arianna Elise Carly Elke Heike Sabine Monika Renate Wilhelmina Saskia Femke "
            // Romance
            + "Carmen Lucia Sofia Isabel Juana Ana Rosa Elena Pilar Dolores Mercedes Consuelo Esperanza Beatriz Ximena Yolanda Eulalia Valentina Camila Gabriela Daniela Mariana Alejandra Catalina Adriana Veronica Silvia Monica Luisa Ines Giulia Francesca Chiara Paola Giorgia Federica Brigitte Francoise Sylvie Nathalie Valerie Isabelle Marine Segolene Christiane Fatoumata Aminata Mariam Aissatou Manuela Fernanda Dilma Joana Ioana Simona Raluca "
            // Slavic, Baltic, Greek, Hungarian
            + "Olga Tatiana Tatyana Natalia Natalya Svetlana Irina Ekaterina Yelena Galina Lyudmila Ludmila Marina Oksana Yulia Yuliya Anastasia Daria Darya Vesna Jovanka Jelena Milena Dragana Snezana Ljiljana Biljana Zorica Mirjana Katarzyna Agnieszka Malgorzata Ewa Barbara Zuzana Jana Lenka Hana Ruta Dalia Ilze Katalin Ildiko Eszter Eleni Ioanna "
            // Arabic, Persian, Turkish, Kurdish, Pashto, Urdu
            + "Fatima Fatimah Fatma Aisha Ayesha Khadija Khadijah Zaynab Zainab Zeinab Maryam Mariam Layla Leila Laila Amina Aminah Hanan Samira Salma Yasmin Yasmine Rania Ghada Huda Hoda Najwa Suha Sawsan Lubna Lina Dina Dalal Widad Wafa Hind Rima Reem Rasha Manal Abir Nadia Nawal Intisar Soraya Shirin Shireen Parvin Farah Nasrin Narges Zahra Mahnaz Niloufar Ayse Ayşe Emine Hatice Zeynep Elif Gulsen Meral Sevim Hatun Shilan Nasreen Malala Benazir Hina Sherry Bushra Rubina Asma "
            // African, South and East Asian
            + "Ngozi Chioma Adaeze Akosua Ama Abena Wanjiru Wangari Zuleikha Winnie Thandiwe Nomvula Priya Sunita Indira Sonia Meera Lakshmi Anjali Deepa Kavita Mamata Nirmala Sushma Sakura Yuki Keiko Yoko Akiko Mei Xiuying Nguyet Hanh"
    );

    private static readonly HashSet<string> s_men = Fold(
        "James Robert Will Per John Michael David William Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Mark Donald Steven Andrew Paul Joshua Kenneth Kevin Brian Timothy Ronald George Jason Edward Jeffrey Ryan Jacob Nicholas Gary Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Walter Christian Keith Roger Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jesse Bryan Lawrence Bruce Gabriel Joe Logan Albert Willie Alan Eugene Russell Vincent Philip Bobby Johnny Bradley Barack Bill Bernie Mike Ted Tim Jim Tom Jon Max Charlie Mario Antonio Roberto Carlo Jamal Jamil Rudy Newt Mitt Boris Nigel Graham Alistair Hamish Declan Liam Conor Sven Lars Olaf Olof Henrik Nils Bjorn Torsten Knut Leif Arne Einar Rolf Haakon Harald Rasmus Mads Colin Ben Nick Dan Dave Steve Matt Rob Ken Greg Phil Stuart Neil Ian Simon Derek Trevor Gavin Duncan Hugh Geoffrey Leonard Ralph Stanley Howard Fred Frederick Harry Oscar Felix Edmund Ernest Clive Barry Desmond Donovan Dominic Fergus Gareth Glenn Gordon Ivor Jasper Julian Malcolm Marcus Maurice Neville Ross Bob Jeff Chuck Rick Pete Don Ron Rex Wilbur Earl Clarence Curtis Allen Marvin Edwin Herbert Clifford Clyde Warren Elmer Floyd Milton Calvin Melvin Alfred Lloyd Leroy Leon Herman Vernon Todd Brent Kurt Kirk Travis Chad Derrick Shane Brett Jared Seth Joel Neal Marc Luke Randy Rodney Darren Wesley Nathaniel Elijah Isaac Caleb Evan Glen Owen Quentin Reginald Rupert Sebastian Sidney Silas Theodore Tobias Victor Wayne Erik Anders Magnus Gunnar Hans Klaus Jurgen Wolfgang Heinz Helmut Gerhard Friedrich Dietrich Otto Ulrich Jan Pieter Willem Dirk "
            + "Juan Carlos Luis Miguel Jorge Pedro Manuel Rafael Fernando Rodrigo Alvaro Hector Ramiro Hernan Gustavo Ernesto Fidel Raul Hugo Nicolas Evo Pablo Diego Javier Sergio Eduardo Ricardo Tomas Matias Nelson Anselmo Eladio Giuseppe Giovanni Matteo Silvio Paolo Marco Luca Lorenzo Antonio Jean-Luc Jean-Marie Pierre Jacques Francois Emmanuel Nicolas Philippe Laurent Olivier Joao Paulo Ion Mihai Vlad "
            + "Vladimir Dmitry Dmitri Sergei Sergey Alexei Aleksei Ivan Igor Oleg Mikhail Nikolai Yuri Boris Viktor Yevgeny Anatoly Konstantin Ramzan Volodymyr Petro Andriy Bogdan Dusan Dragan Milan Goran Zoran Slobodan Ratko Milos Nikola Aleksandar Jaroslaw Piotr Pawel Krzysztof Marek Jakub Stanislaw Grzegorz Zbigniew Andrzej Lech Tomasz Vaclav Milos Andrej Janos Viktor Laszlo Giorgos Alexis Kyriakos "
            + "Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Ali Hassan Hasan Hussein Husain Husayn Omar Umar Khalid Khaled Abdullah Abdallah Ibrahim Yusuf Yousef Youssef Mustafa Mahmoud Mahmud Saleh Salih Karim Kareem Nasser Tariq Tarek Bilal Hamza Usama Osama Ismail Qasem Qassem Qasim Hadi Haydar Haider Muqtada Nouri Nuri Barham Masoud Massoud Nechirvan Jalal Sadiq Sadegh Javad Hossein Mehdi Mahdi Reza Qais Qays Akram Rayan Falih Fuad Fouad Bashar Hafez Walid Samir Sami Jamal Gamal Anwar Hosni Yasser Ismael Yahya Ayman Fathi Adel Faisal Faysal Salman Turki Bandar Sultan Recep Tayyip Ahmet Mehmet Mustafa Kemal Bulent Abdurrahman Selahattin Sirwan Nawzad Dlawar Hersh Imran Nawaz Asif Pervez Zulfikar Hamid Ashraf Abdul Gulbuddin Sirajuddin Zabihullah "
            + "Olusegun Muhammadu Goodluck Kwame Kofi Kwabena Kwesi Jomo Uhuru Raila Daniel Robert Jacob Cyril Thabo Narendra Rahul Amit Manmohan Rajiv Sanjay Arjun Hiroshi Shinzo Taro Kenji Ferdinand Rodrigo Benigno"
    );

    private static readonly WordTest s_isWoman = new(word => PronounOf(word.Text) is "she");
    private static readonly WordTest s_isMan = new(word => PronounOf(word.Text) is "he");

    public static string? PronounOf(Word given) =>
        s_isWoman.Holds(given) ? "she"
        : s_isMan.Holds(given) ? "he"
        : null;

    /// <summary>"she", "he", or null where the name is in neither table or does not tell.</summary>
    public static string? PronounOf(string given)
    {
        var folded = SeedsSdk.Shared.NameFolding.Fold(given);
        return s_women.Contains(folded)
            ? s_men.Contains(folded)
                ? null
                : "she"
            : s_men.Contains(folded)
                ? "he"
                : null;
    }

    private static HashSet<string> Fold(string names) =>
        new(
            names.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(SeedsSdk.Shared.NameFolding.Fold),
            StringComparer.Ordinal
        );
}
