namespace CSharp10;

public static class Answers
{
    public static string Counts => Seeds.Corpus.ToString();
}
