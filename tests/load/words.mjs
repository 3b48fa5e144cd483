// What is asked in the load runs: a draft of 110 words, and a letter.
export const draft = `Dear Priya,\n\nThank you for letting me know, and for the care you took over my application. I enjoyed talking with Dana about the new reading room in Kells, \
and I was glad to see how the team works. I am disappointed, of course, as I would have liked to be part of it, but I understand that you had to choose. \
The exercise with the catalogue taught me something that I will use. I would be glad if you kept me in mind for similar roles, in Kells or in the other branches, \
and I wish you and your new colleague a good start.\n\nKind regards,\nSam Reed`;

const letter = `Dear Sam,\n\nThank you for taking the time to come to Kells for the interview for the Librarian role. We enjoyed meeting you. After careful thought we \
have decided to offer the position to another candidate, whose experience was a little closer to what we need just now. We would be pleased to hear from you again \
when other roles come up in spring.\n\nKind regards,\nPriya Shah\nNorthwind Libraries`;

export const message = { subject: "Your application", text: letter, from: { name: "Priya Shah", address: "priya@northwind.example" } };
