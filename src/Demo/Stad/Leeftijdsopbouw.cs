namespace Rotonde.Demo.Stad;

/// <summary>How many men and women of each age live in a postcode area.</summary>
/// <param name="Gemeente">Municipality.</param>
/// <param name="Plaats">Town.</param>
/// <param name="Postcode">Four digits.</param>
/// <param name="Mannen">Men by five years of age: 0–4, 5–9 … 95 and older.</param>
/// <param name="Vrouwen">Women, the same.</param>
internal sealed record Postcodegebied(string Gemeente, string Plaats, string Postcode, IReadOnlyList<int> Mannen, IReadOnlyList<int> Vrouwen)
{
    public int Inwoners => Mannen.Sum() + Vrouwen.Sum();
}

/// <summary>
/// The ages of Duiven and Westervoort on 1 January 2021, rounded to fives. Source: CBS, Bevolking en leeftijd per postcode (PC4), CC BY 4.0.
/// </summary>
internal static class Leeftijdsopbouw
{
    public const string Bron = "Bron: CBS, bevolking per postcodegebied naar leeftijd, 1 januari 2021, CC BY 4.0";

    public static IReadOnlyList<Postcodegebied> Gebieden { get; } =
    [
        new("Duiven", "Duiven", "6921",
            [315, 365, 415, 495, 445, 355, 420, 390, 365, 445, 630, 610, 520, 430, 410, 245, 145, 85, 20, 5],
            [320, 335, 400, 430, 385, 320, 380, 375, 405, 510, 630, 630, 560, 450, 395, 290, 200, 140, 45, 15]),
        new("Duiven", "Duiven", "6922",
            [150, 185, 195, 265, 230, 170, 175, 185, 180, 210, 340, 415, 345, 215, 205, 105, 75, 50, 10, 0],
            [150, 160, 205, 240, 225, 160, 175, 205, 210, 235, 410, 430, 320, 260, 200, 125, 105, 70, 15, 0]),
        new("Duiven", "Groessen", "6923",
            [25, 55, 55, 70, 80, 30, 25, 45, 65, 70, 95, 100, 80, 70, 75, 35, 20, 15, 0, 0],
            [35, 55, 55, 70, 45, 30, 35, 40, 70, 75, 85, 100, 70, 75, 60, 35, 25, 15, 5, 0]),
        new("Duiven", "Loo Gld", "6924",
            [30, 30, 30, 45, 40, 15, 25, 30, 30, 25, 60, 60, 45, 40, 35, 15, 10, 5, 0, 0],
            [25, 30, 30, 40, 25, 25, 25, 25, 30, 40, 50, 60, 40, 50, 30, 15, 15, 10, 0, 0]),
        new("Westervoort", "Westervoort", "6931",
            [215, 190, 175, 185, 195, 210, 255, 235, 205, 215, 255, 280, 310, 280, 270, 140, 95, 45, 15, 0],
            [180, 180, 200, 215, 155, 180, 250, 235, 175, 240, 265, 320, 325, 285, 265, 175, 115, 70, 20, 10]),
        new("Westervoort", "Westervoort", "6932",
            [185, 170, 215, 220, 200, 220, 225, 205, 205, 220, 250, 320, 340, 285, 200, 85, 45, 35, 15, 0],
            [150, 185, 190, 195, 165, 210, 230, 215, 220, 245, 295, 385, 360, 285, 180, 100, 55, 50, 25, 5]),
    ];

    /// <summary>The areas of a municipality; those of Duiven for one that is not in the table.</summary>
    public static IReadOnlyList<Postcodegebied> Van(string gemeente)
    {
        var eigen = Gebieden.Where(g => g.Gemeente == gemeente).ToList();
        return eigen.Count > 0 ? eigen : [.. Gebieden.Where(g => g.Gemeente == "Duiven")];
    }
}
