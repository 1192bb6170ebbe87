using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Declaraties.Ontvangst;

/// <summary>A line was granted: what the ledger needs, no person. A credit has a negative amount and takes an earlier line back.</summary>
/// <param name="Declaratie">Its declaration.</param>
/// <param name="Regel">The line.</param>
/// <param name="Wet">Act.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Contract">Contract, when one covers it.</param>
/// <param name="Product">Product, when the catalogue knows it.</param>
/// <param name="Productcode">Code in the message.</param>
/// <param name="Productgroep">Group for reports; empty when the catalogue does not know the product.</param>
/// <param name="Taakveld">Iv3 taakveld; empty when the catalogue does not know the product.</param>
/// <param name="Toewijzing">Number of the allocation, for the obligation in Financien. Monitor does not keep it.</param>
/// <param name="Maand">First day of the month of service.</param>
/// <param name="Volume">Units; negative for a credit.</param>
/// <param name="Eenheid">Unit, code list WJ756.</param>
/// <param name="Bedrag">Amount.</param>
/// <param name="Beantwoord">Day of the answer: for the completion of late declarations.</param>
public sealed record DeclaratieregelGoedgekeurd(
    DeclaratieId Declaratie, DeclaratieregelId Regel, Wet Wet, AgbCode Aanbieder, ContractId? Contract, ProductId? Product, string Productcode, string Productgroep, string Taakveld,
    long Toewijzing, DateOnly Maand, long Volume, string Eenheid, Bedrag Bedrag, DateOnly Beantwoord) : IGebeurtenis;

/// <summary>A line was rejected.</summary>
public sealed record DeclaratieregelAfgekeurd(
    DeclaratieId Declaratie, DeclaratieregelId Regel, Wet Wet, AgbCode Aanbieder, ContractId? Contract, string Productgroep, DateOnly Maand, Bedrag Bedrag, IReadOnlyList<string> Codes,
    DateOnly Beantwoord) : IGebeurtenis;

/// <summary>A declaration was answered with a 325.</summary>
/// <param name="Declaratie">Which declaration.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Staat">What became of it.</param>
/// <param name="Ingediend">Asked.</param>
/// <param name="Toegekend">Granted.</param>
/// <param name="Beantwoord">Day of the answer.</param>
public sealed record DeclaratieBeantwoord(DeclaratieId Declaratie, AgbCode Aanbieder, Declaratiestaat Staat, Bedrag Ingediend, Bedrag Toegekend, DateOnly Beantwoord) : IGebeurtenis;
